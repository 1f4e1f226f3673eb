package io.github.claimgauge.casebook;

/** There is no such claim, or the caller may not know of it. */
public final class UnknownClaim extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownClaim() {
        super("There is no claim with this id");
    }
}
