package io.github.claimgauge.casebook.hits;

import io.github.claimgauge.casebook.Outcome.Label;
import io.github.claimgauge.score.Detection;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * What rules found in one claim.
 *
 * @param claim its number, in the order in which claims were filed
 * @param outcome null as long as nobody has settled it
 * @param fired null if it is not known
 */
public record Hit(
        long claim, @Nullable Label outcome, @Nullable Fired fired) {

    /**
     * Which rules fired.
     *
     * @param detection of the rulebook that they are of; one and the same object for all claims that it was read with
     * @param rules their places in {@link Detection#rules()}; not to be changed
     */
    public record Fired(Detection detection, BitSet rules) {}
}
