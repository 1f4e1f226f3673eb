package io.github.claimgauge.tuning.fitting;

import io.github.claimgauge.score.Rule;
import io.github.claimgauge.tuning.Quality;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Weights that labelled claims propose. It is never applied by itself: weights are judgements, and this is evidence for
 * those who judge.
 *
 * @param claims how many labelled claims it was shown, those without a plain outcome included
 * @param proposals one for each rule in force, in the order of the rules
 * @param present quality of the present weights
 * @param proposed quality of the proposed weights, each claim judged by a fit that did not see it: the honest number
 * @param seen quality of the proposed weights on the claims that they were fitted to: the flattering number
 * @param folds into how many parts the claims were split for {@code proposed}
 */
public record Fit(int claims, List<Proposal> proposals, Quality present, Quality proposed, Quality seen, int folds) {

    /** Whether claims that the fit did not see speak for it. */
    public boolean isBetter() {
        return proposed.logLoss() < present.logLoss();
    }

    /**
     * Every proposed change, as a number of the rules folder by its pointer. A rule whose weight is proposed to be 0 is put on
     * trial: it says nothing, and a weight that says nothing has no place in the rules.
     */
    public Map<String, String> numbers() {
        var numbers = new TreeMap<String, String>();
        proposals.stream().filter(Proposal::isChange).forEach(proposal -> {
            var rule = proposal.rule().id();
            if (proposal.weight() == 0) {
                numbers.put("/status/" + rule, Rule.Status.TRIAL.toString());
            } else {
                numbers.put("/weights/" + rule, Integer.toString(proposal.weight()));
            }
        });
        return numbers;
    }
}
