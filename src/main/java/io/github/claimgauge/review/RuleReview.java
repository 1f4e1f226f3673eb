package io.github.claimgauge.review;

import io.github.claimgauge.rulebook.Numbers;
import io.github.claimgauge.scenario.Features;
import io.github.claimgauge.scenario.ScenarioResult;
import io.github.claimgauge.scenario.book.Chapter;
import io.github.claimgauge.score.Rule;
import io.github.claimgauge.tuning.Backtest;
import io.github.claimgauge.tuning.CoFiring;
import io.github.claimgauge.tuning.LabelledClaim;
import io.github.claimgauge.tuning.Moved;
import io.github.claimgauge.tuning.RuleEvidence;
import io.github.claimgauge.tuning.View;
import io.github.claimgauge.tuning.edition.Edition;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that is known of a rule.
 *
 * @param rulebook version of the rulebook
 * @param claims how many claims with a known outcome there are
 * @param evidence what these claims say, by what was known of them after 72 hours; empty for a retired rule
 * @param coFiring rules that hit nearly the same of these claims
 * @param promotion whether it may be taken off trial; empty unless it is on trial
 */
public record RuleReview(
        String rulebook,
        Rule rule,
        Excerpt drl,
        List<RuleExample> examples,
        List<WeightChange> weightHistory,
        int claims,
        Optional<RuleEvidence> evidence,
        List<CoFiring> coFiring,
        Optional<Promotion> promotion) {

    /** In which view a rule is judged: most rules need what becomes known in the first days. */
    static final View VIEW = View.AT_72_HOURS;

    public RuleReview {
        examples = List.copyOf(examples);
        weightHistory = List.copyOf(weightHistory);
        coFiring = List.copyOf(coFiring);
    }

    /** @param results of the scenarios; none if they were not run */
    public static RuleReview of(
            Edition edition,
            Rule rule,
            List<LabelledClaim> claims,
            List<ScenarioResult> results,
            List<WeightChange> weightHistory) {
        return of(edition, rule, claims, Backtest.of(edition.rulebook(), claims, VIEW), results, weightHistory);
    }

    static RuleReview of(
            Edition edition,
            Rule rule,
            List<LabelledClaim> claims,
            Backtest backtest,
            List<ScenarioResult> results,
            List<WeightChange> weightHistory) {
        var examples = RuleExample.all(rule.id(), Chapter.all(Features.bundled(), results));
        var evidence = backtest.rules().stream()
                .filter(one -> one.rule().id().equals(rule.id()))
                .findFirst();
        return new RuleReview(
                edition.version(),
                rule,
                Excerpt.of(rule, edition.folder()),
                examples,
                weightHistory,
                claims.size(),
                evidence,
                backtest.coFiring().stream()
                        .filter(pair -> pair.one().id().equals(rule.id())
                                || pair.other().id().equals(rule.id()))
                        .toList(),
                evidence.filter(one -> rule.status() == Rule.Status.TRIAL)
                        .map(one -> Promotion.of(one, examples, moved(edition, rule, claims))));
    }

    /** What giving it its weight would change, in any view. */
    private static List<Moved> moved(Edition edition, Rule rule, List<LabelledClaim> claims) {
        var changed = Numbers.changed(edition.folder(), Map.of("/status/" + rule.id(), Rule.Status.STABLE.toString()));
        var promoted = Edition.of(changed, edition).rulebook();
        return Arrays.stream(View.values())
                .flatMap(view -> Moved.between(edition.rulebook(), promoted, claims, view).stream())
                .toList();
    }
}
