package io.github.claimgauge.tuning;

import io.github.claimgauge.casebook.Outcome.Label;
import io.github.claimgauge.score.Balance;
import io.github.claimgauge.score.Likelihood;
import io.github.claimgauge.score.Rulebook;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a rulebook says of claims whose outcome is known: a few hundred bytes of each, from which everything is measured.
 * Immutable.
 */
public final class Judgements {

    private static final int SCORES = 101;

    private final Rulebook rulebook;
    private final View view;
    private final Balance balance;
    private final List<Judged> judged = new ArrayList<>();

    private Judgements(Rulebook rulebook, View view) {
        this.rulebook = rulebook;
        this.view = view;
        this.balance = new Balance(rulebook);
    }

    /** In one view. */
    public static Judgements of(Rulebook rulebook, Labelled claims, View view) {
        return all(List.of(rulebook), claims, List.of(view)).get(0);
    }

    /** In every view, and in each by the rulebooks in their order. */
    public static List<Judgements> all(List<Rulebook> rulebooks, Labelled claims) {
        return all(rulebooks, claims, Arrays.asList(View.values()));
    }

    /** The claims are read once. */
    private static List<Judgements> all(List<Rulebook> rulebooks, Labelled claims, List<View> views) {
        var all = views.stream()
                .flatMap(view -> rulebooks.stream().map(rulebook -> new Judgements(rulebook, view)))
                .toList();
        claims.forEach(claim -> all.forEach(one -> one.judged.add(Judged.of(one.rulebook, claim, one.view))));
        return all;
    }

    public View view() {
        return view;
    }

    /** How many claims. */
    public int size() {
        return judged.size();
    }

    public Backtest backtest() {
        var rules = rulebook.rules();
        return new Backtest(
                view,
                rulebook.version(),
                quality(),
                BandTally.all(rulebook.scale(), balance, judged),
                Point.curve(Sample.all(balance, judged)),
                counts(),
                RuleEvidence.all(rules, judged),
                CoFiring.all(rules, judged),
                Ablation.all(rules, balance, judged));
    }

    public Quality quality() {
        return Quality.of(balance, judged);
    }

    /** In the order of the claims. */
    public List<Scored> scores() {
        return judged.stream().map(Scored.by(rulebook)).toList();
    }

    /**
     * Claims that another rulebook puts into another band.
     *
     * @param other the same rules with other numbers, so that they fire alike
     */
    public List<Moved> movedBy(Rulebook other) {
        var others = judged.stream().map(Scored.by(other)).toList();
        return Moved.between(scores(), others).stream().filter(Moved::isAcross).toList();
    }

    /** How well the claims of each stretch of time were scored; the earliest first. */
    public List<Period> periods() {
        return Period.all(balance, judged);
    }

    private Map<Label, List<Integer>> counts() {
        var counts = new EnumMap<Label, List<Integer>>(Label.class);
        for (var label : Label.values()) {
            var each = new Integer[SCORES];
            Arrays.fill(each, 0);
            judged.stream()
                    .filter(one -> one.label() == label)
                    .forEach(one -> each[Likelihood.score(balance.points(one.fired()))]++);
            counts.put(label, List.of(each));
        }
        return counts;
    }

    /** What they say of the claims that have a plain outcome, in the order of the claims. */
    public List<Judged> resolved() {
        return judged.stream().filter(Judged::isResolved).toList();
    }
}
