package io.github.claimgauge.casebook;

/** An answer that would change nothing: the claim says so already, or lacks what the question is about. */
public final class IdleAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IdleAnswer() {
        super("The claim says so already, or lacks what the question is about");
    }
}
