package io.github.claimgauge.web.quality;

import io.github.claimgauge.review.QualityReview;
import io.github.claimgauge.score.Rule;
import io.github.claimgauge.tuning.RuleEvidence;
import io.github.claimgauge.tuning.report.Chart;
import io.github.claimgauge.tuning.report.Sentences;
import io.github.claimgauge.tuning.report.Tables;
import io.github.claimgauge.tuning.report.Tables.Table;
import io.github.claimgauge.web.Typeset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How well the rules did, ready to be shown.
 *
 * @param claims how many claims with a known outcome, the unresolved ones included
 * @param plain how many of them were confirmed or refuted
 * @param version beginning of the rulebook's version
 * @param titles of the rules, by their ids
 * @param uncalibrated what to say of too few claims; empty if they are enough
 */
record QualityView(
        int claims,
        int plain,
        String version,
        String measured,
        String uncalibrated,
        List<Sentences.Measure> measures,
        List<Chart> charts,
        Map<String, String> titles,
        Table rules,
        Table coFiring,
        Table ablations) {

    static QualityView of(QualityReview review) {
        var backtest = review.backtest();
        var quality = backtest.quality();
        return new QualityView(
                review.claims(),
                quality.claims(),
                Typeset.version(backtest.rulebook()),
                Sentences.measured(quality),
                quality.isCalibrated() ? "" : Sentences.uncalibrated(quality),
                Sentences.measures(quality),
                List.of(
                        Chart.reliability(backtest),
                        Chart.roc(backtest),
                        Chart.histogram(backtest),
                        Chart.overTime(review.periods())),
                backtest.rules().stream().map(RuleEvidence::rule).collect(Collectors.toMap(Rule::id, Rule::title)),
                Tables.rules(backtest),
                Tables.coFiring(backtest),
                Tables.ablations(backtest));
    }
}
