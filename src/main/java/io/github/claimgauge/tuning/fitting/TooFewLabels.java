package io.github.claimgauge.tuning.fitting;

/** There are too few claims with a plain outcome to fit weights to. */
public final class TooFewLabels extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooFewLabels(int held, int others, int least) {
        super(held + " confirmed and " + others + " refuted claims are too few to fit weights to; it takes " + least
                + " of each\nMaybe record the outcomes of more claims; those that held in part or are unresolved do not"
                + " count");
    }
}
