package io.github.claimgauge.tuning;

import org.hipparchus.stat.interval.BinomialProportion;

/**
 * A share that was counted, and what it may be in truth.
 *
 * @param count how many of them
 * @param of of how many; may be 0, and then nothing is known
 * @param low lower end of the 95 % interval by Wilson's score, 0 to 1
 * @param high upper end
 */
public record Share(int count, int of, double low, double high) {

    private static final double CONFIDENCE = 0.95;

    static Share of(int count, int of) {
        if (of == 0) {
            return new Share(0, 0, 0, 1);
        }
        var interval = BinomialProportion.getWilsonScoreInterval(of, (double) count / of, CONFIDENCE);
        return new Share(count, of, Math.max(0, interval.getLowerBound()), Math.min(1, interval.getUpperBound()));
    }

    /** The share itself, 0 to 1; not a number if nothing was counted. */
    public double value() {
        return (double) count / of;
    }
}
