package io.github.claimgauge.access;

/** The database cannot be reached just now. Whether the last change was kept is unknown if it broke off at its end. */
public final class Unavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Unavailable(Throwable cause) {
        this("The database cannot be reached", cause);
    }

    /** @param message what is known of why, and what to do */
    public Unavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
