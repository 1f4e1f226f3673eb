package io.github.claimgauge.casebook;

/** The claim has no assessment of that number. */
public final class UnknownFiling extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownFiling() {
        super("The claim has no assessment of this number");
    }
}
