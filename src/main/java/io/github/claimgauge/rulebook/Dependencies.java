package io.github.claimgauge.rulebook;

import io.github.claimgauge.facts.Facts;
import io.github.claimgauge.rulebook.answer.Answers;
import io.github.claimgauge.rulebook.folder.Condition;
import io.github.claimgauge.rulebook.folder.Condition.Verdict;
import io.github.claimgauge.rulebook.folder.RuleText;
import io.github.claimgauge.score.Question;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What depends on what in a rulebook: rules on conditions, conditions on questions, questions on each other. All are named
 * by their ordinals; a condition that several rules have is one. The caller must not change what is returned.
 */
final class Dependencies {

    private final List<Condition> conditions = new ArrayList<>();
    private final List<int[]> needs = new ArrayList<>();
    private final BitSet judged;
    private final List<BitSet> settled;
    private final List<BitSet> concerned;
    private final List<BitSet> settling;
    private final List<BitSet> entangled;
    private final List<BitSet> apart;

    Dependencies(List<RuleText> rules, List<Question> questions, List<Answers> answers) {
        var numbers = new HashMap<String, Integer>();
        rules.forEach(rule -> needs.add(rule.conditions().stream()
                .mapToInt(condition -> number(condition, numbers))
                .toArray()));
        judged = such(rules.size(), rule -> rules.get(rule).isJudged());
        settled = each(questions.size(), question -> settled(questions.get(question)));
        settling = each(
                conditions.size(),
                condition ->
                        such(questions.size(), question -> settled.get(question).get(condition)));
        concerned = settled.stream().map(this::concerned).toList();
        entangled = each(questions.size(), question -> entangled(question, rules));
        apart = each(
                questions.size(),
                question -> such(
                        questions.size(),
                        other -> Collections.disjoint(
                                        questions.get(question).properties(),
                                        questions.get(other).properties())
                                && answers.get(question).areApartFrom(answers.get(other))));
    }

    private int number(Condition condition, Map<String, Integer> numbers) {
        return numbers.computeIfAbsent(condition.canonical(), text -> {
            conditions.add(condition);
            return conditions.size() - 1;
        });
    }

    private BitSet settled(Question question) {
        return such(conditions.size(), condition -> question.properties()
                .contains(conditions.get(condition).property().name()));
    }

    private BitSet concerned(BitSet settled) {
        return such(
                needs.size(),
                rule -> judged.get(rule) && IntStream.of(needs.get(rule)).anyMatch(settled::get));
    }

    /** What a rule without points finds changes no sum, so it ties no questions together. */
    private BitSet entangled(int question, List<RuleText> rules) {
        var counting = (BitSet) concerned.get(question).clone();
        counting.and(such(rules.size(), rule -> rules.get(rule).rule().points() != 0));
        return such(concerned.size(), other -> other != question && counting.intersects(concerned.get(other)));
    }

    private static BitSet such(int size, IntPredicate holds) {
        var found = new BitSet();
        for (int index = 0; index < size; index++) {
            found.set(index, holds.test(index));
        }
        return found;
    }

    private static <T> List<T> each(int size, IntFunction<T> make) {
        return IntStream.range(0, size).mapToObj(make).toList();
    }

    /** Rules that are judged: all but the retired ones. */
    BitSet judged() {
        return judged;
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

    /** The conditions that are met, of those that an answer to the question settles. */
    BitSet met(int question, Facts facts) {
        var met = new BitSet();
        var settled = settledBy(question);
        for (int condition = settled.nextSetBit(0); condition >= 0; condition = settled.nextSetBit(condition + 1)) {
            met.set(condition, conditions.get(condition).verdict(facts) == Verdict.MET);
        }
        return met;
    }

    /** Whether each of the rule's conditions is one of these. */
    boolean needsOnly(int rule, BitSet some) {
        for (int condition : needs.get(rule)) {
            if (!some.get(condition)) {
                return false;
            }
        }
        return true;
    }

    /** Judged rules without a condition that is not met. */
    BitSet notRuledOut(Verdicts verdicts) {
        var possible = (BitSet) verdicts.met.clone();
        possible.or(verdicts.unknown);
        return such(needs.size(), rule -> judged.get(rule) && needsOnly(rule, possible));
    }

    /** Conditions on what an answer to the question changes. */
    BitSet settledBy(int question) {
        return settled.get(question);
    }

    /** Questions whose answers settle those of the rule's conditions that are unknown. */
    BitSet settling(int rule, BitSet unknown) {
        var questions = new BitSet();
        for (int condition : needs.get(rule)) {
            if (unknown.get(condition)) {
                questions.or(settling.get(condition));
            }
        }
        return questions;
    }

    /** Judged rules that have a condition on what an answer to the question changes. */
    BitSet concernedBy(int question) {
        return concerned.get(question);
    }

    /** Questions that one and the same rule with points depends on together with this one. */
    BitSet entangledWith(int question) {
        return entangled.get(question);
    }

    /** Questions whose answers settle other conditions than this one's, by other places of the claim. */
    BitSet apartFrom(int question) {
        return apart.get(question);
    }
}
