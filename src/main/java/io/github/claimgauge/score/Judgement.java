package io.github.claimgauge.score;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the rules of one rulebook say about one claim as it is. */
public interface Judgement extends Hypothesis {

    /** Rules that do not hold although nothing they need is unknown, or that one known fact already rules out. */
    BitSet silent();

    /** Rules that may hold or not, depending on facts that nobody has looked at. */
    BitSet notAssessed();

    /** Why a fired rule fired, in a sentence that carries the facts. */
    String reason(int rule);

    /** The properties that a fired rule read or quoted, with their values. */
    Map<String, Object> facts(int rule);

    /** The conditions of a silent rule that are not met. */
    List<Unmet> because(int rule);

    /** The questions whose answers a rule that is not assessed waits for. */
    BitSet questions(int rule);

    /** The questions that a rule waits for and that nobody has answered. */
    BitSet open();

    /** Whether a rule may hold or not, depending on the answer to a question. */
    boolean awaits(int question);

    /** Whether the answer to a question is on record. */
    boolean isAnswered(int question);

    /**
     * The answers that may yet come true: every one to what is unknown; to what may change, those that leave standing
     * what is known. None if the question does not arise.
     */
    List<Question.Answer> possibleAnswers(int question);

    /** Whether an answer is known to do what giving none does to every rule, whatever else is answered. */
    boolean isIdle(int question, Question.Answer answer);

    /**
     * A condition that is not met.
     *
     * @param condition as the rule has it, with the number that a threshold stands at
     * @param actual the value that it met; null if that is unknown, "none" if somebody looked and there is none
     */
    record Unmet(String condition, @Nullable Object actual) {}
}
