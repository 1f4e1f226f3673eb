package io.github.claimgauge.tuning;

import io.github.claimgauge.score.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Two rules that speak the same way and hit nearly the same claims: maybe one fact counted twice.
 *
 * @param both claims that both hit
 * @param either claims that at least one of them hits
 */
public record CoFiring(Rule one, Rule other, int both, int either) {

    /** Below it a coincidence is no pattern. */
    private static final int FEWEST = 5;

    /** Of the claims that either hits, both must hit this share. */
    private static final double OVERLAP = 0.7;

    /** The closest first. */
    static List<CoFiring> all(List<Rule> rules, List<Judged> judged) {
        var pairs = new ArrayList<CoFiring>();
        for (int one = 0; one < rules.size(); one++) {
            for (int other = one + 1; other < rules.size(); other++) {
                if (speakAlike(rules.get(one), rules.get(other))) {
                    pairs.add(of(rules, one, other, judged));
                }
            }
        }
        pairs.removeIf(pair -> pair.both < FEWEST || pair.overlap() < OVERLAP);
        pairs.sort(Comparator.comparingDouble((CoFiring pair) -> -pair.overlap())
                .thenComparing(pair -> pair.one.id())
                .thenComparing(pair -> pair.other.id()));
        return pairs;
    }

    /** Share of the claims that either hits which both hit, 0 to 1. */
    double overlap() {
        return (double) both / either;
    }

    /** The other one of the two. */
    public Rule besides(Rule rule) {
        return one.id().equals(rule.id()) ? other : one;
    }

    private static boolean speakAlike(Rule one, Rule other) {
        return (long) one.weight() * other.weight() > 0;
    }

    private static CoFiring of(List<Rule> rules, int one, int other, List<Judged> judged) {
        int both = 0;
        int either = 0;
        for (var claim : judged) {
            boolean first = claim.fired().get(one);
            boolean second = claim.fired().get(other);
            both += first && second ? 1 : 0;
            either += first || second ? 1 : 0;
        }
        return new CoFiring(rules.get(one), rules.get(other), both, either);
    }
}
