package io.github.claimgauge.cli;

/** The program was asked for something that it cannot do; the message says what to do instead. */
public final class Misuse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Misuse(String message) {
        super(message);
    }
}
