package io.github.claimgauge.tuning;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.hipparchus.stat.ranking.NaturalRanking;
import org.hipparchus.stat.ranking.TiesStrategy;

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

    static Quality of(List<Sample> samples) {
        int held = (int) samples.stream().filter(Sample::held).count();
        return new Quality(
                samples.size(),
                held,
                auc(samples, held),
                mean(samples, Sample::squaredError),
                mean(samples, Sample::surprise),
                mean(samples, sample -> sample.isRight() ? 1 : 0));
    }

    /** Whether there are enough claims to say that a likelihood of 70 % comes true in 70 %. */
    public boolean isCalibrated() {
        return claims >= CALIBRATED_FROM;
    }

    private static double mean(List<Sample> samples, ToDoubleFunction<Sample> value) {
        return samples.stream().mapToDouble(value).average().orElse(Double.NaN);
    }

    /** By the ranks of the claims that held: Mann and Whitney's U over the number of pairs. */
    private static double auc(List<Sample> samples, int held) {
        int others = samples.size() - held;
        if (held == 0 || others == 0) {
            return Double.NaN;
        }
        var ranks = new NaturalRanking(TiesStrategy.AVERAGE)
                .rank(samples.stream().mapToDouble(Sample::points).toArray());
        double sum = 0;
        for (int index = 0; index < ranks.length; index++) {
            sum += samples.get(index).held() ? ranks[index] : 0;
        }
        return (sum - held * (held + 1) / 2.0) / ((double) held * others);
    }
}
