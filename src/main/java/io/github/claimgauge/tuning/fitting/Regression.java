package io.github.claimgauge.tuning.fitting;

import io.github.claimgauge.score.Balance;
import io.github.claimgauge.score.Rulebook;
import io.github.claimgauge.tuning.Judged;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresBuilder;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LevenbergMarquardtOptimizer;

/**
 * Logistic regression of outcomes on the rules that fired. Weights are those of the free rules, in decibans and in their order; all
 * others stay as they are.
 *
 * @param free ordinals of the rules whose weights are the variables
 */
record Regression(Rulebook rulebook, FitSettings settings, int[] free) {

    private static final int ITERATIONS = 500;

    /** The weights at which these claims surprise least. */
    double[] weights(List<Judged> claims) {
        var deviance = new Deviance(rulebook.scale(), rulebook.rules(), free, claims, settings.pull());
        return new LevenbergMarquardtOptimizer()
                .optimize(new LeastSquaresBuilder()
                        .model(deviance)
                        .target(new double[deviance.size()])
                        .start(deviance.start())
                        .parameterValidator(this::allowed)
                        .checker((iteration, before, after) ->
                                before.getPoint().getLInfDistance(after.getPoint()) < 1e-4)
                        .maxEvaluations(ITERATIONS)
                        .maxIterations(ITERATIONS)
                        .build())
                .getPoint()
                .toArray();
    }

    private RealVector allowed(RealVector point) {
        var allowed = point.copy();
        for (int index = 0; index < free.length; index++) {
            int weight = rulebook.rules().get(free[index]).weight();
            int low = weight < 0 ? weight - settings.limit() : Math.max(0, weight - settings.limit());
            int high = weight > 0 ? weight + settings.limit() : Math.min(0, weight + settings.limit());
            allowed.setEntry(index, Math.max(low, Math.min(high, point.getEntry(index))));
        }
        return allowed;
    }

    /** The rulebook with these weights, rounded. */
    Balance balance(double[] weights) {
        var changes = new HashMap<String, Integer>();
        for (int index = 0; index < free.length; index++) {
            changes.put(rulebook.rules().get(free[index]).id(), (int) Math.round(weights[index]));
        }
        return new Balance(rulebook.weighing(changes));
    }

    /** Which of the weights is that of a rule, which must be free. */
    int index(int rule) {
        return IntStream.range(0, free.length)
                .filter(index -> free[index] == rule)
                .findFirst()
                .orElseThrow();
    }
}
