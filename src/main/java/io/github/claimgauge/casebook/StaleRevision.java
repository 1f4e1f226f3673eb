package io.github.claimgauge.casebook;

/** Something was to be changed that somebody else has changed meanwhile. */
public final class StaleRevision extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long current;

    public StaleRevision(long current) {
        super("It was changed meanwhile and is at revision " + current + " now");
        this.current = current;
    }

    /** The revision that it is at; 0 if it is not there. */
    public long current() {
        return current;
    }
}
