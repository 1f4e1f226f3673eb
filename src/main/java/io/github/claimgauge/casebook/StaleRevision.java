package io.github.claimgauge.casebook;

/** A claim was to be changed that somebody else has changed meanwhile. */
public final class StaleRevision extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long current;

    StaleRevision(long current) {
        super("The claim was changed meanwhile and is at revision " + current + " now");
        this.current = current;
    }

    /** The revision that the claim is at. */
    public long current() {
        return current;
    }
}
