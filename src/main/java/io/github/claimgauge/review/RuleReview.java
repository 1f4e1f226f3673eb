package io.github.claimgauge.review;

import io.github.claimgauge.scenario.Features;
import io.github.claimgauge.scenario.ScenarioResult;
import io.github.claimgauge.scenario.book.Chapter;
import io.github.claimgauge.score.Rule;
import io.github.claimgauge.tuning.Backtest;
import io.github.claimgauge.tuning.CoFiring;
import io.github.claimgauge.tuning.Labelled;
import io.github.claimgauge.tuning.RuleEvidence;
import io.github.claimgauge.tuning.View;
import io.github.claimgauge.tuning.edition.Edition;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a rule.
 *
 * @param rulebook version of the rulebook
 * @param weightHistory null if nobody has looked, or the reader may not know
 * @param claims how many claims with a known outcome there are
 * @param evidence what these claims say, by what was known of them after 72 hours; empty for a retired rule
 * @param coFiring rules that hit nearly the same of these claims
 * @param promotion whether it may be taken off trial; empty unless it is on trial
 * @param complete whether everything is in it that claims say; otherwise that is still being measured
 */
public record RuleReview(
        String rulebook,
        Rule rule,
        Excerpt drl,
        List<RuleExample> examples,
        @Nullable List<WeightChange> weightHistory,
        int claims,
        Optional<RuleEvidence> evidence,
        List<CoFiring> coFiring,
        Optional<Promotion> promotion,
        boolean complete) {

    /** In which view a rule is judged: most rules need what becomes known in the first days. */
    static final View VIEW = View.AT_72_HOURS;

    public RuleReview {
        examples = List.copyOf(examples);
        weightHistory = weightHistory == null ? null : List.copyOf(weightHistory);
        coFiring = List.copyOf(coFiring);
    }

    /** @param results of the scenarios; none if they were not run */
    public static RuleReview of(
            Edition edition,
            Rule rule,
            Labelled claims,
            List<ScenarioResult> results,
            @Nullable List<WeightChange> weightHistory) {
        return of(
                edition,
                rule,
                Optional.of(Measured.of(edition, claims)),
                Chapter.all(Features.bundled(), results),
                weightHistory);
    }

    /** @param measured empty as long as it is being measured */
    static RuleReview of(
            Edition edition,
            Rule rule,
            Optional<Measured> measured,
            List<Chapter> chapters,
            @Nullable List<WeightChange> weightHistory) {
        var evidence = measured.flatMap(found -> evidence(rule, found.backtest()));
        return new RuleReview(
                edition.version(),
                rule,
                Excerpt.of(rule, edition.folder()),
                RuleExample.all(rule.id(), chapters),
                weightHistory,
                measured.map(Measured::claims).orElse(0),
                evidence,
                measured.map(found -> coFiring(rule, found.backtest())).orElse(List.of()),
                measured.filter(found -> rule.status() == Rule.Status.TRIAL)
                        .flatMap(found -> evidence.map(one -> Promotion.of(one, chapters, found))),
                measured.isPresent());
    }

    private static Optional<RuleEvidence> evidence(Rule rule, Backtest backtest) {
        return backtest.rules().stream()
                .filter(one -> one.rule().id().equals(rule.id()))
                .findFirst();
    }

    private static List<CoFiring> coFiring(Rule rule, Backtest backtest) {
        return backtest.coFiring().stream()
                .filter(pair ->
                        pair.one().id().equals(rule.id()) || pair.other().id().equals(rule.id()))
                .toList();
    }
}
