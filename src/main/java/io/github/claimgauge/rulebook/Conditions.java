package io.github.claimgauge.rulebook;

import io.github.claimgauge.facts.Facts;
import io.github.claimgauge.rulebook.folder.Condition;
import io.github.claimgauge.rulebook.folder.Condition.Verdict;
import io.github.claimgauge.rulebook.folder.RuleText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The conditions of a rulebook's rules, and which of them facts meet. Conditions and rules are named by their ordinals; a
 * condition that several rules have is one. The caller must not change what is returned.
 */
final class Conditions {

    private static final BitSet NONE = new BitSet();

    private final List<Condition> conditions = new ArrayList<>();
    private final List<int[]> needed = new ArrayList<>();
    private final BitSet judged;

    Conditions(List<RuleText> rules) {
        var numbers = new HashMap<String, Integer>();
        rules.forEach(rule -> needed.add(rule.conditions().stream()
                .mapToInt(condition -> number(condition, numbers))
                .toArray()));
        judged = Ordinals.such(rules.size(), rule -> rules.get(rule).isJudged());
    }

    private int number(Condition condition, Map<String, Integer> numbers) {
        return numbers.computeIfAbsent(condition.canonical(), text -> {
            conditions.add(condition);
            return conditions.size() - 1;
        });
    }

    /** How many there are. */
    int size() {
        return conditions.size();
    }

    /** Rules that are judged: all but the retired ones. */
    BitSet judged() {
        return judged;
    }

    /** The conditions that a rule needs, all of them. */
    int[] neededBy(int rule) {
        return needed.get(rule);
    }

    /** The conditions on one of these properties that an answer which sets these places can make met or not met. */
    BitSet on(Collection<String> properties, Collection<String> places) {
        return Ordinals.such(
                size(),
                condition ->
                        properties.contains(conditions.get(condition).property().name())
                                && conditions.get(condition).dependsOn(places));
    }

    /** The conditions that are met, and those of which it is not known; the others are not met. */
    record Verdicts(BitSet met, BitSet unknown) {}

    Verdicts verdicts(Facts facts) {
        var verdicts = new Verdicts(new BitSet(), new BitSet());
        for (int condition = 0; condition < conditions.size(); condition++) {
            var verdict = conditions.get(condition).verdict(facts);
            verdicts.met.set(condition, verdict == Verdict.MET);
            verdicts.unknown.set(condition, verdict == Verdict.UNKNOWN);
        }
        return verdicts;
    }

    /** Those of some conditions that are met. */
    BitSet metAmong(BitSet some, Facts facts) {
        var met = new BitSet();
        for (int condition = some.nextSetBit(0); condition >= 0; condition = some.nextSetBit(condition + 1)) {
            met.set(condition, conditions.get(condition).verdict(facts) == Verdict.MET);
        }
        return met;
    }

    /** Whether a rule needs nothing beside these. */
    private boolean needsOnly(int rule, BitSet some) {
        return needsOnly(rule, some, NONE, NONE);
    }

    /** The same once some conditions are settled: of these, those that are met then count, of the others, those that were. */
    boolean needsOnly(int rule, BitSet some, BitSet settled, BitSet metThen) {
        for (int condition : needed.get(rule)) {
            if (!(settled.get(condition) ? metThen : some).get(condition)) {
                return false;
            }
        }
        return true;
    }

    /** Whether none of what a rule needs is known to fail, and it is not known whether one of these is met. */
    boolean isWaiting(int rule, BitSet some, Facts facts) {
        boolean waiting = false;
        for (int condition : needed.get(rule)) {
            var verdict = conditions.get(condition).verdict(facts);
            if (verdict == Verdict.UNMET) {
                return false;
            }
            waiting |= verdict == Verdict.UNKNOWN && some.get(condition);
        }
        return waiting;
    }

    /** Judged rules without a condition that is not met. */
    BitSet rulesNotRuledOut(Verdicts verdicts) {
        var possible = (BitSet) verdicts.met.clone();
        possible.or(verdicts.unknown);
        return Ordinals.such(needed.size(), rule -> judged.get(rule) && needsOnly(rule, possible));
    }
}
