package io.github.claimgauge.tuning.report;

import com.google.common.collect.Lists;
import io.github.claimgauge.score.Rulebook;
import io.github.claimgauge.tuning.Backtest;
import io.github.claimgauge.tuning.Judgements;
import io.github.claimgauge.tuning.Labelled;
import io.github.claimgauge.tuning.Moved;
import io.github.claimgauge.tuning.Scored;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is reported of one view.
 *
 * @param scores of all claims, in their order
 * @param against another rulebook on the same claims, to compare with
 */
public record Results(Backtest backtest, List<Scored> scores, Optional<Against> against) {

    /** @param moved the claims that are in another band by the first one, in their order */
    public record Against(Backtest backtest, List<Moved> moved) {}

    /** In every view. */
    public static List<Results> all(Rulebook rulebook, Optional<Rulebook> against, Labelled claims) {
        var rulebooks = Stream.concat(Stream.of(rulebook), against.stream()).toList();
        var judgements = Judgements.all(rulebooks, claims);
        return Lists.partition(judgements, rulebooks.size()).stream()
                .map(view -> of(view.get(0), view.stream().skip(1).findFirst()))
                .toList();
    }

    static Results of(Judgements judgements, Optional<Judgements> against) {
        var scores = judgements.scores();
        return new Results(
                judgements.backtest(),
                scores,
                against.map(other -> new Against(other.backtest(), across(other.scores(), scores))));
    }

    private static List<Moved> across(List<Scored> before, List<Scored> after) {
        return Moved.between(before, after).stream().filter(Moved::isAcross).toList();
    }
}
