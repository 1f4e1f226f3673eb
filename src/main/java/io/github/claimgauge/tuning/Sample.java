package io.github.claimgauge.tuning;

import io.github.claimgauge.score.Balance;
import io.github.claimgauge.score.Likelihood;
import java.util.List;

/**
 * What was said of a claim, and what it turned out to be.
 *
 * @param points total weight of evidence in decibans
 * @param held whether the claim was confirmed; otherwise it was refuted
 */
record Sample(int points, boolean held) {

    /** Those of the claims that have a plain outcome. */
    static List<Sample> all(Balance balance, List<Judged> judged) {
        return judged.stream()
                .filter(Judged::isResolved)
                .map(one -> new Sample(balance.points(one.fired()), one.held()))
                .toList();
    }

    /** Probability that the points stand for, unrounded. */
    double likelihood() {
        return Likelihood.exact(points);
    }

    private double said() {
        return held ? likelihood() : 1 - likelihood();
    }

    double squaredError() {
        return Math.pow(1 - said(), 2);
    }

    /** In nats. */
    double surprise() {
        return -StrictMath.log(said());
    }

    /** Whether the more likely half was the true one. */
    boolean isRight() {
        return said() > 0.5;
    }
}
