package io.github.claimgauge.web.fits;

import io.github.claimgauge.tuning.fitting.FitRun;
import io.github.claimgauge.web.Typeset;

/**
 * A fit in a list.
 *
 * @param state what has come of it
 */
record FitLine(String id, String author, String begun, String state) {

    static FitLine of(FitRun run) {
        return new FitLine(run.id(), run.author(), Typeset.minute(run.begunAt()), state(run));
    }

    private static String state(FitRun run) {
        if (run.isUnderWay()) {
            return "under way";
        }
        return run.fit()
                .map(fit -> fit.numbers().isEmpty()
                        ? "proposes nothing"
                        : "proposes " + fit.numbers().size()
                                + (fit.isBetter() ? " weights" : " weights, hardly better"))
                .orElse("failed");
    }
}
