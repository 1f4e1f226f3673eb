package io.github.claimgauge.review;

import io.github.claimgauge.scenario.book.Chapter;
import io.github.claimgauge.score.Rule;
import io.github.claimgauge.tuning.Backtest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What claims with a known outcome say of all rules.
 *
 * @param promotions how far each rule on trial is from being taken off it, by its id; of others there is none
 */
public record RulesReview(Backtest backtest, Map<String, Promotion> promotions) {

    static RulesReview of(Measured measured, List<Chapter> chapters) {
        return new RulesReview(
                measured.backtest(),
                measured.backtest().rules().stream()
                        .filter(one -> one.rule().status() == Rule.Status.TRIAL)
                        .collect(Collectors.toMap(
                                one -> one.rule().id(), one -> Promotion.of(one, chapters, measured))));
    }
}
