package io.github.claimgauge.intake;

import io.github.claimgauge.intake.format.Item;
import java.util.List;

/**
 * What became of one claim of a file.
 *
 * @param kept JSON pointers to facts that the casebook has otherwise, and has kept
 */
record Receipt(Item.Read item, Result result, List<String> kept) {

    /** Whether it was new. */
    enum Result {
        ACCEPTED,
        UPDATED,
        UNCHANGED
    }
}
