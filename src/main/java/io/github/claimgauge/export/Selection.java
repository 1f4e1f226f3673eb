package io.github.claimgauge.export;

import io.github.claimgauge.casebook.Case;
import io.github.claimgauge.casebook.Filter;
import io.github.claimgauge.casebook.Page;
import io.github.claimgauge.casebook.Place;
import io.github.claimgauge.casebook.Query;
import io.github.claimgauge.casebook.Sort;
import io.github.claimgauge.claim.Claim.Tlp;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Those claims of the casebook that a filter lets through, oldest first. What is marked red never leaves with others: red is
 * for named people, and so each such claim is exported by itself or not at all.
 *
 * @param pages gives a page of what the caller may see
 * @param cases gives a claim, if the caller may see it
 */
public record Selection(Function<Query, Page> pages, Function<String, Optional<Case>> cases, Filter filter) {

    private static final int PAGE = 200;

    /**
     * Writes them all, and the end of the document. Memory does not grow with their number.
     *
     * @return how many were left out because they are marked red
     */
    public long write(Export export) throws IOException {
        long red = 0;
        Place after = null;
        do {
            var page = page(after);
            for (var entry : page.entries()) {
                if (entry.tlp() == Tlp.RED) {
                    red++;
                } else {
                    add(entry.id(), export);
                }
            }
            after = page.next();
        } while (after != null);
        export.end();
        return red;
    }

    private Page page(@Nullable Place after) {
        return pages.apply(new Query(filter, Sort.CLAIMED, false, PAGE, after));
    }

    /** The marking is looked at again: it may have changed since the page was read. */
    private void add(String id, Export export) throws IOException {
        var found = cases.apply(id).map(Dossier::of).filter(dossier -> dossier.tlp() != Tlp.RED);
        if (found.isPresent()) {
            export.add(found.get());
        }
    }
}
