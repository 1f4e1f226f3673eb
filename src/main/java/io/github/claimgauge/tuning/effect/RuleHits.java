package io.github.claimgauge.tuning.effect;

import io.github.claimgauge.casebook.Entry;
import io.github.claimgauge.casebook.Outcome.Label;
import java.util.List;
import java.util.Map;

/**
 * What one rule found in the claims of the casebook, each as of the moment of its latest assessment.
 *
 * @param claims how many it has judged
 * @param hits on how many of them it fired
 * @param outcomes how many claims that it has judged turned out how; every outcome is listed
 * @param hitsByOutcome on how many of those it fired
 * @param newest claims on which it fired, those filed last first
 * @param together the rules that fired with it, those that most often did first
 * @param unknown claims that it is still to judge
 */
public record RuleHits(
        int claims,
        int hits,
        Map<Label, Integer> outcomes,
        Map<Label, Integer> hitsByOutcome,
        List<Entry> newest,
        List<Pair> together,
        int unknown) {

    /**
     * Another rule.
     *
     * @param both claims on which both fired
     * @param either claims on which at least one of them did
     */
    public record Pair(String rule, int both, int either) {}
}
