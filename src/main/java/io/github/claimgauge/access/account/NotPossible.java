package io.github.claimgauge.access.account;

/** What was asked for is well said, but cannot be as things stand; the message says why, and what to do instead. */
public final class NotPossible extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotPossible(String message) {
        super(message);
    }
}
