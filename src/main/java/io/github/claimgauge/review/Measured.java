package io.github.claimgauge.review;

import io.github.claimgauge.rulebook.folder.Numbers;
import io.github.claimgauge.score.Rule;
import io.github.claimgauge.tuning.Backtest;
import io.github.claimgauge.tuning.Judgements;
import io.github.claimgauge.tuning.Labelled;
import io.github.claimgauge.tuning.Moved;
import io.github.claimgauge.tuning.edition.Edition;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How the rules did on claims with a known outcome; for the rules on trial, too, what they would change.
 *
 * @param labelled the claims, to be read again
 * @param claims how many there were
 * @param moved by the id of a rule, once it was asked for
 */
record Measured(Edition edition, Labelled labelled, int claims, Backtest backtest, Map<String, List<Moved>> moved) {

    static Measured of(Edition edition, Labelled labelled) {
        var judgements = Judgements.of(edition.rulebook(), labelled, RuleReview.VIEW);
        return new Measured(edition, labelled, judgements.size(), judgements.backtest(), new ConcurrentHashMap<>());
    }

    /** What giving a rule on trial its weight would change, in any view. */
    List<Moved> moved(Rule rule) {
        return moved.computeIfAbsent(rule.id(), this::promoting);
    }

    private List<Moved> promoting(String rule) {
        var changed = Numbers.changed(edition.folder(), Map.of("/status/" + rule, Rule.Status.STABLE.toString()));
        var promoted = Edition.of(changed, edition).rulebook();
        return Moved.between(edition.rulebook(), promoted, labelled);
    }
}
