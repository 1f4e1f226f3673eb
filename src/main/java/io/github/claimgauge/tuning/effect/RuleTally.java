package io.github.claimgauge.tuning.effect;

import io.github.claimgauge.casebook.Entry;
import io.github.claimgauge.casebook.Outcome.Label;
import io.github.claimgauge.casebook.hits.Hit;
import io.github.claimgauge.score.Detection;
import io.github.claimgauge.tuning.effect.RuleHits.Pair;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is counted of the claims that one rule has judged. Not for several threads. */
final class RuleTally {

    /** Of a rule that is not among those at present, or fires otherwise. */
    private static final int NOWHERE = -1;

    /**
     * Between the places of another detection and those at present.
     *
     * @param present places at present by places there
     * @param own the rule's place there
     */
    private record Translation(int[] present, int own) {}

    private final Detection present;
    private final String id;
    private final List<String> rules;
    private final int rule;
    private final int most;
    private final IdentityHashMap<Detection, Translation> translations = new IdentityHashMap<>();
    private final int[] fired;
    private final int[] together;
    private final Map<Label, Integer> outcomes = none();
    private final Map<Label, Integer> hitsByOutcome = none();
    private final ArrayDeque<Long> newest = new ArrayDeque<>();
    private int claims;
    private int unknown;

    RuleTally(Detection present, String rule, int most) {
        this.present = present;
        this.id = rule;
        this.rules = present.rules();
        this.rule = rules.indexOf(rule);
        this.most = most;
        this.fired = new int[rules.size()];
        this.together = new int[rules.size()];
    }

    private static Map<Label, Integer> none() {
        var none = new EnumMap<Label, Integer>(Label.class);
        Arrays.stream(Label.values()).forEach(label -> none.put(label, 0));
        return none;
    }

    void add(Hit hit) {
        if (rule == NOWHERE) {
            return;
        }
        var found = hit.fired();
        var places = found == null ? null : translation(found.detection());
        if (found == null || places == null || places.own == NOWHERE) {
            unknown++;
        } else {
            count(hit, found.rules(), places);
        }
    }

    private void count(Hit hit, BitSet found, Translation places) {
        boolean isHit = found.get(places.own);
        claims++;
        for (int place = found.nextSetBit(0); place >= 0; place = found.nextSetBit(place + 1)) {
            int other = places.present[place];
            if (other != NOWHERE) {
                fired[other]++;
                together[other] += isHit ? 1 : 0;
            }
        }
        var outcome = hit.outcome();
        if (outcome != null) {
            outcomes.merge(outcome, 1, Integer::sum);
            hitsByOutcome.merge(outcome, isHit ? 1 : 0, Integer::sum);
        }
        if (isHit) {
            newest.addFirst(hit.claim());
            if (newest.size() > most) {
                newest.removeLast();
            }
        }
    }

    private Translation translation(Detection other) {
        return translations.computeIfAbsent(other, found -> {
            var places = found.conditions().entrySet().stream()
                    .mapToInt(one -> one.getValue().equals(present.conditions().get(one.getKey()))
                            ? rules.indexOf(one.getKey())
                            : NOWHERE)
                    .toArray();
            int own = found.rules().indexOf(id);
            return new Translation(places, own == NOWHERE || places[own] == NOWHERE ? NOWHERE : own);
        });
    }

    Set<Long> newest() {
        return Set.copyOf(newest);
    }

    RuleHits hits(Map<Long, Entry> entries) {
        return new RuleHits(
                claims,
                rule == NOWHERE ? 0 : fired[rule],
                outcomes,
                hitsByOutcome,
                newest.stream()
                        .flatMap(claim -> Optional.ofNullable(entries.get(claim)).stream())
                        .toList(),
                pairs().toList(),
                unknown);
    }

    private Stream<Pair> pairs() {
        return IntStream.range(0, rules.size())
                .filter(other -> other != rule && together[other] > 0)
                .mapToObj(other ->
                        new Pair(rules.get(other), together[other], fired[rule] + fired[other] - together[other]))
                .sorted(Comparator.comparingInt(Pair::both).reversed().thenComparing(Pair::rule));
    }
}
