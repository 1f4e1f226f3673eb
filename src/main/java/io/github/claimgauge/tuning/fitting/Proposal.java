package io.github.claimgauge.tuning.fitting;

import io.github.claimgauge.score.Rule;
import org.jspecify.annotations.Nullable;

/**
 * What the cases would make of one weight.
 *
 * @param hits claims with a plain outcome that the rule hits
 * @param weight the weight that is proposed, in whole decibans; the present one if it is locked
 * @param low lower end of the 95 % bootstrap interval of the fitted weight
 * @param high upper end
 * @param locked why the weight was left as it is; null if it was fitted
 */
public record Proposal(
        Rule rule,
        int hits,
        int weight,
        double low,
        double high,
        @Nullable String locked) {

    static Proposal locked(Rule rule, int hits, String reason) {
        return new Proposal(rule, hits, rule.weight(), rule.weight(), rule.weight(), reason);
    }

    /** Whether another weight than the present one is proposed. */
    public boolean isChange() {
        return weight != rule.weight();
    }
}
