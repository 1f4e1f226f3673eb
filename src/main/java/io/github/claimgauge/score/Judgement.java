package io.github.claimgauge.score;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the rules of one rulebook say about one claim. Rules are named by their ordinal. */
public interface Judgement {

    /** Rules whose conditions all hold. The caller must not change it. */
    BitSet fired();

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

    /** Indexes of the questions whose answers a rule that is not assessed waits for. */
    BitSet questions(int rule);

    /** Indexes of the questions that can be asked about this claim at all. */
    BitSet applicable();

    /**
     * The rules that would hold if these answers were given, all else unchanged.
     *
     * @param choices of applicable questions, at most one a question
     */
    BitSet firedGiven(List<Question.Choice> choices);

    /**
     * A condition that is not met.
     *
     * @param condition as the rule has it
     * @param actual the value that it met; null if that is unknown
     */
    record Unmet(String condition, @Nullable Object actual) {}
}
