package io.github.claimgauge.rulebook;

import io.github.claimgauge.rulebook.answer.Answers;
import io.github.claimgauge.score.Question;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * What depends on what in a rulebook: rules on conditions, conditions on questions, questions on each other. All are named
 * by their ordinals. The caller must not change what is returned.
 */
final class Dependencies {

    private final Conditions conditions;
    private final List<BitSet> conditionsByQuestion;
    private final List<BitSet> questionsByCondition;
    private final List<BitSet> rulesByQuestion;
    private final List<BitSet> entangled;
    private final List<BitSet> elsewhere;

    /** @param counting rules with points */
    Dependencies(Conditions conditions, BitSet counting, List<Question> questions, List<Answers> answers) {
        this.conditions = conditions;
        conditionsByQuestion = questions.stream()
                .map(question -> conditions.on(question.properties(), question.places()))
                .toList();
        questionsByCondition = each(
                conditions.size(),
                condition -> Ordinals.such(
                        questions.size(),
                        question -> conditionsByQuestion.get(question).get(condition)));
        rulesByQuestion = conditionsByQuestion.stream().map(this::rulesWith).toList();
        entangled = each(questions.size(), question -> entangled(question, counting));
        elsewhere = each(
                questions.size(),
                question -> Ordinals.such(
                        questions.size(), other -> answers.get(question).areApartFrom(answers.get(other))));
    }

    private BitSet rulesWith(BitSet settled) {
        return Ordinals.such(
                conditions.judged().length(),
                rule -> conditions.judged().get(rule)
                        && IntStream.of(conditions.neededBy(rule)).anyMatch(settled::get));
    }

    /** What a rule without points finds changes no sum, so it ties no questions together. */
    private BitSet entangled(int question, BitSet counting) {
        var concerned = (BitSet) rulesByQuestion.get(question).clone();
        concerned.and(counting);
        return Ordinals.such(
                rulesByQuestion.size(), other -> other != question && concerned.intersects(rulesByQuestion.get(other)));
    }

    private static <T> List<T> each(int size, IntFunction<T> make) {
        return IntStream.range(0, size).mapToObj(make).toList();
    }

    /** Conditions on what an answer to the question changes. */
    BitSet conditionsSettledBy(int question) {
        return conditionsByQuestion.get(question);
    }

    /** Judged rules that have a condition on what an answer to the question changes. */
    BitSet rulesConcernedBy(int question) {
        return rulesByQuestion.get(question);
    }

    /** Questions whose answers settle those of the rule's conditions that are among these. */
    BitSet questionsSettling(int rule, BitSet some) {
        var questions = new BitSet();
        for (int condition : conditions.neededBy(rule)) {
            if (some.get(condition)) {
                questions.or(questionsByCondition.get(condition));
            }
        }
        return questions;
    }

    /** Questions that one and the same rule with points depends on together with this one. */
    BitSet questionsEntangledWith(int question) {
        return entangled.get(question);
    }

    /** Questions whose answers settle none of these conditions, and neither set nor read places that this one's do. */
    BitSet questionsApartFrom(int question, BitSet settled) {
        var apart = (BitSet) elsewhere.get(question).clone();
        for (int other = apart.nextSetBit(0); other >= 0; other = apart.nextSetBit(other + 1)) {
            apart.set(other, !settled.intersects(conditionsByQuestion.get(other)));
        }
        return apart;
    }
}
