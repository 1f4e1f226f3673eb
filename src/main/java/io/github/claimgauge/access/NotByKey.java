package io.github.claimgauge.access;

/** This is not for programs that show a key; the message says what is. */
public final class NotByKey extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotByKey(String message) {
        super(message);
    }
}
