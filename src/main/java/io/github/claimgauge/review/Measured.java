package io.github.claimgauge.review;

import io.github.claimgauge.rulebook.folder.Numbers;
import io.github.claimgauge.score.Rule;
import io.github.claimgauge.score.Rulebook;
import io.github.claimgauge.tuning.Backtest;
import io.github.claimgauge.tuning.Judgements;
import io.github.claimgauge.tuning.Labelled;
import io.github.claimgauge.tuning.Moved;
import io.github.claimgauge.tuning.edition.Edition;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How the rules did on claims with a known outcome; for the rules on trial, too, what they would change.
 *
 * @param claims how many there were
 * @param moved what giving a rule on trial its weight would change, in any view, by the id of the rule
 */
record Measured(Edition edition, int claims, Backtest backtest, Map<String, List<Moved>> moved) {

    static Measured of(Edition edition, Labelled labelled) {
        var views = Judgements.all(List.of(edition.rulebook()), labelled);
        var judged = views.stream()
                .filter(one -> one.view() == RuleReview.VIEW)
                .findFirst()
                .orElseThrow();
        var moved = edition.rulebook().rules().stream()
                .filter(rule -> rule.status() == Rule.Status.TRIAL)
                .collect(Collectors.toMap(Rule::id, rule -> moved(promoted(edition, rule), views)));
        return new Measured(edition, judged.size(), judged.backtest(), moved);
    }

    private static Rulebook promoted(Edition edition, Rule rule) {
        var stable = Map.of("/status/" + rule.id(), Rule.Status.STABLE.toString());
        return Edition.of(Numbers.changed(edition.folder(), stable), edition).rulebook();
    }

    private static List<Moved> moved(Rulebook promoted, List<Judgements> views) {
        return views.stream().flatMap(view -> view.movedBy(promoted).stream()).toList();
    }

    List<Moved> moved(Rule rule) {
        return moved.getOrDefault(rule.id(), List.of());
    }
}
