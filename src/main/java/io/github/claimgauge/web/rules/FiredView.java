package io.github.claimgauge.web.rules;

import io.github.claimgauge.casebook.Entry;
import io.github.claimgauge.casebook.Outcome.Label;
import io.github.claimgauge.score.Rule;
import io.github.claimgauge.score.Rulebook;
import io.github.claimgauge.score.Scale;
import io.github.claimgauge.tuning.effect.RuleHits;
import io.github.claimgauge.web.answer.Tone;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The claims of the casebook on which a rule fired.
 *
 * @param claims how many it has judged
 * @param outcomes how many turned out how, and on how many of those it fired
 * @param newest those filed last
 * @param together rules that fired with it most often
 * @param unknown claims that it is still to judge
 */
record FiredView(
        Rule rule, int claims, int hits, List<Outcome> outcomes, List<Claim> newest, List<Pair> together, int unknown) {

    /** Rules that are named; more do not help. */
    private static final int MOST_PAIRS = 8;

    record Outcome(String label, int claims, int hits) {}

    record Claim(String id, String words, Tone tone) {

        static Claim of(Entry entry, Scale scale) {
            var headline = entry.headline();
            var words = entry.actor() + " · " + entry.victim();
            return new Claim(
                    entry.id(),
                    headline == null || headline.isBlank() ? words : headline,
                    Tone.of(entry.score(), scale));
        }
    }

    record Pair(String rule, String title, int both, int either) {}

    static FiredView of(Rule rule, RuleHits hits, Rulebook rulebook) {
        var titles = rulebook.rules().stream().collect(Collectors.toMap(Rule::id, Function.identity()));
        return new FiredView(
                rule,
                hits.claims(),
                hits.hits(),
                Arrays.stream(Label.values())
                        .map(label -> new Outcome(
                                label.toString(),
                                hits.outcomes().getOrDefault(label, 0),
                                hits.hitsByOutcome().getOrDefault(label, 0)))
                        .filter(outcome -> outcome.claims() > 0)
                        .toList(),
                hits.newest().stream()
                        .map(entry -> Claim.of(entry, rulebook.scale()))
                        .toList(),
                hits.together().stream()
                        .filter(pair -> titles.containsKey(pair.rule()))
                        .limit(MOST_PAIRS)
                        .map(pair -> new Pair(
                                pair.rule(),
                                titles.getOrDefault(pair.rule(), rule).title(),
                                pair.both(),
                                pair.either()))
                        .toList(),
                hits.unknown());
    }
}
