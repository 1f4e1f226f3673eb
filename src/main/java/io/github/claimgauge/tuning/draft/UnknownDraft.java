package io.github.claimgauge.tuning.draft;

/** There is no draft of that id. */
public final class UnknownDraft extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownDraft() {
        super("There is no such draft");
    }
}
