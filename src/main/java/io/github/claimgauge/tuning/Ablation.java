package io.github.claimgauge.tuning;

import io.github.claimgauge.score.Balance;
import io.github.claimgauge.score.Rule;
import java.util.ArrayList;
import java.util.List;

/**
 * What would be without one rule.
 *
 * @param hits claims that it hits, those without a plain outcome included
 * @param auc change of AUC without it: minus means that it helps
 * @param brier change of the Brier score without it: plus means that it helps
 * @param logLoss change of the log loss without it: plus means that it helps
 */
public record Ablation(Rule rule, int hits, double auc, double brier, double logLoss) {

    /** For each rule that counts and hits at least one claim, in the order of the rules. */
    static List<Ablation> all(List<Rule> rules, Balance balance, List<Judged> judged) {
        var whole = Quality.of(balance, judged);
        var ablations = new ArrayList<Ablation>();
        for (int ordinal = 0; ordinal < rules.size(); ordinal++) {
            int rule = ordinal;
            int hits = Judged.hits(rule, judged);
            if (hits > 0 && rules.get(rule).points() != 0) {
                var rest = Quality.of(
                        balance, judged.stream().map(one -> one.without(rule)).toList());
                ablations.add(new Ablation(
                        rules.get(rule),
                        hits,
                        rest.auc() - whole.auc(),
                        rest.brier() - whole.brier(),
                        rest.logLoss() - whole.logLoss()));
            }
        }
        return ablations;
    }
}
