package io.github.claimgauge.tuning.draft;

/** A draft was to be changed that is open no more. */
public final class ClosedDraft extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ClosedDraft(Draft.State state) {
        super("The draft was " + state + " and stays as it is\nMaybe make another one with its numbers");
    }
}
