package io.github.claimgauge.tuning;

import io.github.claimgauge.score.Rule;
import java.util.ArrayList;
import java.util.List;

/**
 * What the cases say about one rule, beside the weight that it has.
 *
 * @param hits claims that it hits, those without a plain outcome included
 * @param held hits among the claims that held and on which the rule could be assessed
 * @param others hits among those that did not hold
 * @param points weight that the cases alone would give: decibans of the likelihood ratio of a hit, shrunk towards 0 the
 *     more, the fewer hits there are; not a number unless the rule could be assessed among both
 * @param low lower end of its 95 % interval
 * @param high upper end
 */
public record RuleEvidence(Rule rule, int hits, Share held, Share others, double points, double low, double high) {

    private static final double NORMAL_95 = 1.96;

    /** Before any case is seen, a finding hardly multiplies the odds by more than a hundred, twice this. In decibans. */
    private static final double PRIOR = 10;

    private static final double HALF = 0.5;
    private static final double DECIBANS = 10 / Math.log(10);

    /** Whether the present weight lies outside what the cases allow; without a hit they forbid nothing. */
    public boolean contradicts() {
        return right().of() > 0 && (rule.points() < low || rule.points() > high);
    }

    /** Of its hits on claims with a plain outcome, those on which it pointed the right way. */
    public Share right() {
        return Share.of((rule.weight() > 0 ? held : others).count(), held.count() + others.count());
    }

    /** In the order of the rules; the retired ones are left out. */
    static List<RuleEvidence> all(List<Rule> rules, List<Judged> judged) {
        var resolved = judged.stream().filter(Judged::isResolved).toList();
        var all = new ArrayList<RuleEvidence>();
        for (int rule = 0; rule < rules.size(); rule++) {
            if (rules.get(rule).status() != Rule.Status.RETIRED) {
                all.add(of(
                        rules.get(rule),
                        Judged.hits(rule, judged),
                        hits(rule, true, resolved),
                        hits(rule, false, resolved)));
            }
        }
        return all;
    }

    private static Share hits(int rule, boolean held, List<Judged> resolved) {
        var assessed = resolved.stream()
                .filter(one -> one.held() == held && one.assessed().get(rule))
                .toList();
        return Share.of(Judged.hits(rule, assessed), assessed.size());
    }

    private static RuleEvidence of(Rule rule, int hits, Share held, Share others) {
        if (held.of() == 0 || others.of() == 0) {
            return new RuleEvidence(rule, hits, held, others, Double.NaN, Double.NaN, Double.NaN);
        }
        double counted = DECIBANS * (logShare(held) - logShare(others));
        double variance = DECIBANS * DECIBANS * (variance(held) + variance(others));
        double kept = PRIOR * PRIOR / (PRIOR * PRIOR + variance);
        double reach = NORMAL_95 * Math.sqrt(kept * variance);
        return new RuleEvidence(
                rule, hits, held, others, kept * counted, kept * counted - reach, kept * counted + reach);
    }

    /** Half a claim is added to each cell, so that none is empty. */
    private static double logShare(Share share) {
        return Math.log((share.count() + HALF) / (share.of() + 2 * HALF));
    }

    /** Of the logarithm of a share, by the delta method. */
    private static double variance(Share share) {
        return 1 / (share.count() + HALF) - 1 / (share.of() + 2 * HALF);
    }
}
