package io.github.claimgauge.tuning;

import io.github.claimgauge.score.Balance;
import io.github.claimgauge.score.Rule;
import io.github.claimgauge.score.Rulebook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresBuilder;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LevenbergMarquardtOptimizer;
import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;
import org.hipparchus.stat.descriptive.rank.Percentile;

/**
 * Fits weights to labelled claims: logistic regression that is pulled towards the present weights, keeps every weight's sign
 * and goes no farther than allowed. Deterministic: random samples come from a fixed seed.
 */
public final class Fitting {

    /** With fewer, a single odd claim turns the fit. */
    private static final int LEAST_LABELS = 30;

    /** A rule that hit fewer claims has nothing to say about its weight. */
    private static final int LEAST_HITS = 5;

    private static final int ITERATIONS = 500;
    private static final long SEED = 20_240_416;

    private final Rulebook rulebook;
    private final FitSettings settings;
    private final List<Rule> rules;

    public Fitting(Rulebook rulebook, FitSettings settings) {
        this.rulebook = rulebook;
        this.settings = settings;
        this.rules = rulebook.rules();
    }

    /**
     * Looks at every claim both as it was made and three days later, so that what only helps early is fitted, too.
     *
     * @throws TooFewLabels if nothing sound can be said
     */
    public Fit fit(Labelled claims) {
        var judgements = Judgements.all(List.of(rulebook), claims);
        var looks = Looks.of(judgements);
        checkEnough(looks.early());
        var all = looks.such(claim -> true);
        var free = free(looks.late());
        var fitted = weights(free, all);
        var samples = bootstrap(free, looks);
        var proposals = new ArrayList<Proposal>();
        for (int rule = 0; rule < rules.size(); rule++) {
            if (rules.get(rule).status() != Rule.Status.RETIRED) {
                proposals.add(proposal(rule, looks.late(), free, fitted, samples));
            }
        }
        return new Fit(
                judgements.get(0).size(),
                proposals,
                Backtest.quality(new Balance(rulebook), all),
                crossValidated(free, looks),
                Backtest.quality(balance(free, fitted), all),
                settings.folds());
    }

    private static void checkEnough(List<Judged> judged) {
        int held = (int) judged.stream().filter(Judged::held).count();
        int others = judged.size() - held;
        if (Math.min(held, others) < LEAST_LABELS) {
            throw new TooFewLabels(held, others, LEAST_LABELS);
        }
    }

    private int[] free(List<Judged> judged) {
        return IntStream.range(0, rules.size())
                .filter(rule -> locked(rule, judged).isEmpty())
                .toArray();
    }

    private Optional<String> locked(int rule, List<Judged> judged) {
        var subject = rules.get(rule);
        if (settings.locked().contains(subject.id())) {
            return Optional.of("locked");
        }
        if (subject.status() != Rule.Status.STABLE) {
            return Optional.of(subject.status().toString());
        }
        int hits = Judged.hits(rule, judged);
        return hits < LEAST_HITS
                ? Optional.of("hits " + hits + " of the claims; it takes " + LEAST_HITS)
                : Optional.empty();
    }

    private double[] weights(int[] free, List<Judged> judged) {
        var deviance = new Deviance(rulebook.scale(), rules, free, judged, settings.pull());
        return new LevenbergMarquardtOptimizer()
                .optimize(new LeastSquaresBuilder()
                        .model(deviance)
                        .target(new double[deviance.size()])
                        .start(deviance.start())
                        .parameterValidator(point -> allowed(free, point))
                        .checker((iteration, before, after) ->
                                before.getPoint().getLInfDistance(after.getPoint()) < 1e-4)
                        .maxEvaluations(ITERATIONS)
                        .maxIterations(ITERATIONS)
                        .build())
                .getPoint()
                .toArray();
    }

    private RealVector allowed(int[] free, RealVector point) {
        var allowed = point.copy();
        for (int index = 0; index < free.length; index++) {
            int weight = rules.get(free[index]).weight();
            int low = weight < 0 ? weight - settings.limit() : Math.max(0, weight - settings.limit());
            int high = weight > 0 ? weight + settings.limit() : Math.min(0, weight + settings.limit());
            allowed.setEntry(index, Math.max(low, Math.min(high, point.getEntry(index))));
        }
        return allowed;
    }

    private Balance balance(int[] free, double[] weights) {
        var changes = new HashMap<String, Integer>();
        for (int index = 0; index < free.length; index++) {
            changes.put(rules.get(free[index]).id(), (int) Math.round(weights[index]));
        }
        return new Balance(rulebook.weighing(changes));
    }

    /** Both looks at a claim lie in the same fold: otherwise the fit would have seen it after all. */
    private Quality crossValidated(int[] free, Looks looks) {
        var samples = new ArrayList<Sample>();
        for (int part = 0; part < settings.folds(); part++) {
            int fold = part;
            var seen = looks.such(claim -> claim % settings.folds() != fold);
            var unseen = looks.such(claim -> claim % settings.folds() == fold);
            samples.addAll(Backtest.samples(balance(free, weights(free, seen)), unseen));
        }
        return Quality.of(samples);
    }

    private double[][] bootstrap(int[] free, Looks looks) {
        var random = new Well19937c(SEED);
        var samples = new double[settings.resamples()][];
        for (int sample = 0; sample < samples.length; sample++) {
            samples[sample] = weights(free, looks.at(drawn(looks.size(), random)));
        }
        return samples;
    }

    private static IntStream drawn(int size, RandomGenerator random) {
        return IntStream.range(0, size).map(any -> random.nextInt(size));
    }

    private Proposal proposal(int rule, List<Judged> judged, int[] free, double[] fitted, double[][] samples) {
        int hits = Judged.hits(rule, judged);
        var locked = locked(rule, judged);
        if (locked.isPresent()) {
            return Proposal.locked(rules.get(rule), hits, locked.get());
        }
        int index = IntStream.range(0, free.length)
                .filter(place -> free[place] == rule)
                .findFirst()
                .orElseThrow();
        var values = new double[samples.length];
        for (int sample = 0; sample < samples.length; sample++) {
            values[sample] = samples[sample][index];
        }
        var percentile = new Percentile();
        percentile.setData(values);
        return new Proposal(
                rules.get(rule),
                hits,
                (int) Math.round(fitted[index]),
                percentile.evaluate(2.5),
                percentile.evaluate(97.5),
                null);
    }
}
