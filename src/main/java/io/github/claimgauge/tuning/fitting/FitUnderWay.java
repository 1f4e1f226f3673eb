package io.github.claimgauge.tuning.fitting;

/** Whoever asks for a fit waits for another one. */
public final class FitUnderWay extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String id;

    FitUnderWay(FitRun run) {
        super("Another fit of yours is not ready yet");
        this.id = run.id();
    }

    /** Id of the one that is under way. */
    public String id() {
        return id;
    }
}
