package io.github.claimgauge.tuning.effect;

import io.github.claimgauge.score.Likelihood;
import io.github.claimgauge.score.Scale;

/**
 * Where one rulebook puts a claim.
 *
 * @param points total weight of evidence in decibans
 * @param score 1 to 99
 * @param band its name
 */
public record Standing(int points, int score, String band) {

    static Standing of(int points, Scale scale) {
        int score = Likelihood.score(points);
        return new Standing(points, score, scale.bandOf(score).name());
    }
}
