package io.github.claimgauge.tuning.edition;

/** There is no rulebook of that version. */
public final class UnknownVersion extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownVersion() {
        super("No rulebook of that version is kept; GET /api/v1/rulebooks lists them");
    }
}
