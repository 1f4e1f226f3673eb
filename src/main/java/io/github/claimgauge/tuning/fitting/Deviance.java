package io.github.claimgauge.tuning.fitting;

import io.github.claimgauge.score.Rule;
import io.github.claimgauge.score.Scale;
import io.github.claimgauge.tuning.Judged;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.nonlinear.vector.leastsquares.MultivariateJacobianFunction;
import org.hipparchus.util.Pair;

/**
 * Logistic regression as a least-squares problem: the squares of these residuals sum up to twice the surprise of the
 * outcomes, plus what it costs to leave the present weights. Groups keep their limits, as in the score.
 */
final class Deviance implements MultivariateJacobianFunction {

    private static final double NATS = Math.log(10) / 10;

    /** Below it a residual is as good as 0, and its derivative would be 0 by 0. */
    private static final double LEAST = 1e-9;

    private final Scale scale;
    private final int[] groups;
    private final double[] present;
    private final int[] free;
    private final List<Judged> claims;
    private final double pull;

    /** @param free ordinals of the rules whose weights are the variables */
    Deviance(Scale scale, List<Rule> rules, int[] free, List<Judged> claims, double pull) {
        var names = scale.groups().stream().map(Scale.Group::name).toList();
        this.scale = scale;
        this.groups =
                rules.stream().mapToInt(rule -> names.indexOf(rule.group())).toArray();
        this.present = rules.stream().mapToDouble(Rule::points).toArray();
        this.free = free;
        this.claims = claims;
        this.pull = pull;
    }

    int size() {
        return claims.size() + free.length;
    }

    double[] start() {
        return Arrays.stream(free).mapToDouble(rule -> present[rule]).toArray();
    }

    @Override
    public Pair<RealVector, RealMatrix> value(RealVector point) {
        var all = present.clone();
        for (int index = 0; index < free.length; index++) {
            all[free[index]] = point.getEntry(index);
        }
        var residuals = new ArrayRealVector(size());
        var slopes = new Array2DRowRealMatrix(size(), free.length);
        for (int row = 0; row < claims.size(); row++) {
            write(row, all, residuals, slopes);
        }
        for (int index = 0; index < free.length; index++) {
            residuals.setEntry(claims.size() + index, (point.getEntry(index) - present[free[index]]) / pull);
            slopes.setEntry(claims.size() + index, index, 1 / pull);
        }
        return new Pair<>(residuals, slopes);
    }

    private void write(int row, double[] all, RealVector residuals, RealMatrix slopes) {
        var claim = claims.get(row);
        var sums = sums(claim.fired(), all);
        double points = scale.start();
        for (int group = 0; group < sums.length; group++) {
            points += applied(group, sums[group]);
        }
        double margin = (claim.held() ? 1 : -1) * NATS * points;
        double surprise = margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin;
        double residual = Math.max(LEAST, Math.sqrt(2 * surprise));
        residuals.setEntry(row, residual);
        double slope = -(1 - 1 / (1 + Math.exp(-margin))) / residual * (claim.held() ? 1 : -1) * NATS;
        for (int index = 0; index < free.length; index++) {
            int group = groups[free[index]];
            if (claim.fired().get(free[index]) && applied(group, sums[group]) == sums[group]) {
                slopes.setEntry(row, index, slope);
            }
        }
    }

    private double[] sums(BitSet fired, double[] all) {
        var sums = new double[scale.groups().size()];
        for (int rule = fired.nextSetBit(0); rule >= 0; rule = fired.nextSetBit(rule + 1)) {
            sums[groups[rule]] += all[rule];
        }
        return sums;
    }

    private double applied(int group, double sum) {
        var limits = scale.groups().get(group);
        return Math.max(limits.floor(), Math.min(limits.ceiling(), sum));
    }
}
