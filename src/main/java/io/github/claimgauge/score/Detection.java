package io.github.claimgauge.score;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What makes the rules of a rulebook fire, without the numbers that only weigh what fired. As far as two rulebooks agree on
 * it, they find the same in every claim.
 *
 * @param conditions all that decides whether a rule fires, by its id; rules that are never judged are left out
 */
public record Detection(SortedMap<String, String> conditions) {

    public Detection {
        conditions = Collections.unmodifiableSortedMap(new TreeMap<>(conditions));
    }

    /** Ids of the rules, in an order that depends on nothing else. */
    public List<String> rules() {
        return List.copyOf(conditions.keySet());
    }

    /** Whether what these rules found in a claim tells what the other ones would find. */
    public boolean tells(Detection other) {
        return conditions.entrySet().containsAll(other.conditions.entrySet());
    }

    /** Ids of the other ones' rules whose hits cannot be told from what these found. */
    public List<String> newIn(Detection other) {
        return other.conditions.entrySet().stream()
                .filter(rule -> !rule.getValue().equals(conditions.get(rule.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }
}
