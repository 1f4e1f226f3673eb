package io.github.claimgauge.api.draft;

import io.github.claimgauge.tuning.fitting.Fit;
import io.github.claimgauge.tuning.fitting.Proposal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Weights that labelled claims propose, as the API shows them. The component names are the JSON names.
 *
 * @param draft id of the draft that was made of them; null if no weight is to be changed
 * @param better whether claims that the fit did not see speak for it
 */
record FitBody(
        @Nullable String draft,
        boolean better,
        int folds,
        QualityBody present,
        QualityBody proposed,
        QualityBody seen,
        List<Line> proposals) {

    /**
     * A weight.
     *
     * @param from as it is in force, in decibans
     * @param to as it is proposed; the same if it is locked, and 0 puts the rule on trial
     */
    record Line(
            String rule,
            int hits,
            int from,
            int to,
            double low,
            double high,
            @Nullable String locked) {

        static Line of(Proposal proposal) {
            return new Line(
                    proposal.rule().id(),
                    proposal.hits(),
                    proposal.rule().weight(),
                    proposal.weight(),
                    tenth(proposal.low()),
                    tenth(proposal.high()),
                    proposal.locked());
        }

        private static double tenth(double value) {
            return Math.round(10 * value) / 10.0;
        }
    }

    static FitBody of(Fit fit, @Nullable String draft) {
        return new FitBody(
                draft,
                fit.isBetter(),
                fit.folds(),
                QualityBody.of(fit.present()),
                QualityBody.of(fit.proposed()),
                QualityBody.of(fit.seen()),
                fit.proposals().stream().map(Line::of).toList());
    }
}
