package io.github.claimgauge.tuning.fitting;

import io.github.claimgauge.score.Balance;
import io.github.claimgauge.score.Rule;
import io.github.claimgauge.score.Rulebook;
import io.github.claimgauge.tuning.Judged;
import io.github.claimgauge.tuning.Judgements;
import io.github.claimgauge.tuning.Labelled;
import io.github.claimgauge.tuning.Quality;
import io.github.claimgauge.tuning.Tally;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hipparchus.random.Well19937c;
import org.hipparchus.stat.StatUtils;

/**
 * Fits weights to labelled claims: logistic regression that is pulled towards the present weights, keeps every weight's sign
 * and goes no farther than allowed. Deterministic: random samples come from a fixed seed.
 */
public final class Fitting {

    /** With fewer, a single odd claim turns the fit. */
    private static final int LEAST_LABELS = 30;

    /** A rule that hit fewer claims has nothing to say about its weight. */
    private static final int LEAST_HITS = 5;

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
        var regression = new Regression(rulebook, settings, free(looks.late()));
        var fitted = regression.weights(all);
        return new Fit(
                judgements.get(0).size(),
                proposals(looks, regression, fitted),
                Quality.of(new Balance(rulebook), all),
                crossValidated(regression, looks),
                Quality.of(regression.balance(fitted), all),
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

    /** Why the weight of a rule stays as it is; empty if it is free. */
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

    /** Both looks at a claim lie in the same fold: otherwise the fit would have seen it after all. */
    private Quality crossValidated(Regression regression, Looks looks) {
        var tally = new Tally();
        for (int part = 0; part < settings.folds(); part++) {
            int fold = part;
            var seen = looks.such(claim -> claim % settings.folds() != fold);
            var unseen = looks.such(claim -> claim % settings.folds() == fold);
            var balance = regression.balance(regression.weights(seen));
            unseen.forEach(one -> tally.add(balance.points(one.fired()), one.held()));
        }
        return tally.quality();
    }

    private List<Proposal> proposals(Looks looks, Regression regression, double[] fitted) {
        var resampled = bootstrap(regression, looks);
        return IntStream.range(0, rules.size())
                .filter(rule -> rules.get(rule).status() != Rule.Status.RETIRED)
                .mapToObj(rule -> locked(rule, looks.late())
                        .map(reason -> Proposal.locked(rules.get(rule), Judged.hits(rule, looks.late()), reason))
                        .orElseGet(() -> proposal(rule, looks.late(), regression.index(rule), fitted, resampled)))
                .toList();
    }

    /** Weights fitted to claims that are drawn from the same, each as often as chance will have it. */
    private double[][] bootstrap(Regression regression, Looks looks) {
        var random = new Well19937c(SEED);
        var resampled = new double[settings.resamples()][];
        for (int sample = 0; sample < resampled.length; sample++) {
            var drawn = IntStream.range(0, looks.size()).map(any -> random.nextInt(looks.size()));
            resampled[sample] = regression.weights(looks.at(drawn));
        }
        return resampled;
    }

    private Proposal proposal(int rule, List<Judged> judged, int index, double[] fitted, double[][] resampled) {
        var weights =
                Arrays.stream(resampled).mapToDouble(sample -> sample[index]).toArray();
        return new Proposal(
                rules.get(rule),
                Judged.hits(rule, judged),
                (int) Math.round(fitted[index]),
                StatUtils.percentile(weights, 2.5),
                StatUtils.percentile(weights, 97.5),
                null);
    }
}
