package io.github.claimgauge.storage;

/** There is a database, but this program cannot use it; the message says why and what to do. */
public final class CannotOpen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotOpen(String message, Throwable cause) {
        super(message, cause);
    }

    CannotOpen(String message) {
        super(message);
    }
}
