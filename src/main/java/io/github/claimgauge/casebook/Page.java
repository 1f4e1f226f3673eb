package io.github.claimgauge.casebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some claims of a list, in its order.
 *
 * @param first where its first entry stands: the list in the other direction after it is what comes before this page; null if
 *     the page is empty
 * @param next where the next page begins; null if this one is the last
 */
public record Page(
        List<Entry> entries,
        @Nullable Place first,
        @Nullable Place next) {

    public Page {
        entries = List.copyOf(entries);
    }
}
