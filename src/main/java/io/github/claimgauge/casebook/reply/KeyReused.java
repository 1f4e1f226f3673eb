package io.github.claimgauge.casebook.reply;

/** A key that names one request was given to another one. */
public final class KeyReused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public KeyReused() {
        super("The Idempotency-Key was given to another request before\nMaybe make a new key for each new request");
    }
}
