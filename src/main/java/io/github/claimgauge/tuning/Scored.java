package io.github.claimgauge.tuning;

import io.github.claimgauge.casebook.Outcome.Label;
import io.github.claimgauge.score.Balance;
import io.github.claimgauge.score.Likelihood;
import io.github.claimgauge.score.Rulebook;
import io.github.claimgauge.score.Scale;
import java.util.function.Function;

/**
 * A labelled claim and its score.
 *
 * @param claim its id; empty if it has none
 * @param points total weight of evidence in decibans
 * @param score 1 to 99
 */
public record Scored(String claim, Label outcome, int points, int score, Scale.Band band) {

    static Function<Judged, Scored> by(Rulebook rulebook) {
        var balance = new Balance(rulebook);
        return judged -> of(rulebook.scale(), balance, judged);
    }

    private static Scored of(Scale scale, Balance balance, Judged judged) {
        int points = balance.points(judged.fired());
        int score = Likelihood.score(points);
        return new Scored(judged.id(), judged.label(), points, score, scale.bandOf(score));
    }
}
