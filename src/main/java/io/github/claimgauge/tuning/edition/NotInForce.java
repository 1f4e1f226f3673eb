package io.github.claimgauge.tuning.edition;

/** What was to be replaced is not in force any more; somebody was faster. */
public final class NotInForce extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param version the one that is */
    public NotInForce(String version) {
        super("Another rulebook is in force meanwhile (" + version + "); look at what it changes, and decide anew");
    }
}
