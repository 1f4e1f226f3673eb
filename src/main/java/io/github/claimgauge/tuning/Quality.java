package io.github.claimgauge.tuning;

import io.github.claimgauge.score.Balance;
import java.util.List;

/**
 * How well scores tell claims that held from those that did not. Not a number where there is nothing to tell apart.
 *
 * @param claims how many claims with an outcome of either kind
 * @param held how many of them were confirmed
 * @param auc probability that a claim that held scores higher than one that did not; 0.5 is chance, 1 is best
 * @param brier mean squared distance between likelihood and outcome; 0 is best, 0.25 is what a coin gets
 * @param logLoss mean surprise in nats; 0 is best, 0.69 is what a coin gets
 * @param accuracy share of claims on the right side of even odds
 */
public record Quality(int claims, int held, double auc, double brier, double logLoss, double accuracy) {

    /** With fewer claims of either outcome a reliability diagram is noise: ±10 % in each of 7 bands takes some 50 a band. */
    static final int CALIBRATED_FROM = 350;

    /** Of the claims that have a plain outcome. */
    public static Quality of(Balance balance, List<Judged> judged) {
        return of(Sample.all(balance, judged));
    }

    static Quality of(List<Sample> samples) {
        var tally = new Tally();
        samples.forEach(sample -> tally.add(sample.points(), sample.held()));
        return tally.quality();
    }

    /** Whether there are enough claims to say that a likelihood of 70 % comes true in 70 %. */
    public boolean isCalibrated() {
        return claims >= CALIBRATED_FROM;
    }
}
