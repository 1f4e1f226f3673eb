package io.github.claimgauge.casebook.registry;

/** An actor was to be changed that somebody else has changed meanwhile. */
public final class StaleActor extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long current;

    StaleActor(long current) {
        super("The actor was changed meanwhile and is at revision " + current + " now");
        this.current = current;
    }

    /** The revision that the actor is at; 0 if there is none. */
    public long current() {
        return current;
    }
}
