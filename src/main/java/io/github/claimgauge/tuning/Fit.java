package io.github.claimgauge.tuning;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Weights that labelled claims propose. It is never applied by itself: weights are judgements, and this is evidence for
 * those who judge.
 *
 * @param proposals one for each rule in force, in the order of the rules
 * @param present quality of the present weights
 * @param proposed quality of the proposed weights, each claim judged by a fit that did not see it: the honest number
 * @param seen quality of the proposed weights on the claims that they were fitted to: the flattering number
 * @param folds into how many parts the claims were split for {@code proposed}
 */
public record Fit(List<Proposal> proposals, Quality present, Quality proposed, Quality seen, int folds) {

    /** Whether claims that the fit did not see speak for it. */
    public boolean isBetter() {
        return proposed.logLoss() < present.logLoss();
    }

    /** Rule id and new weight of every proposed change. */
    public Map<String, Integer> changes() {
        return proposals.stream()
                .filter(Proposal::isChange)
                .collect(Collectors.toMap(proposal -> proposal.rule().id(), Proposal::weight));
    }
}
