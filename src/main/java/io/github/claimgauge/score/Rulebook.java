package io.github.claimgauge.score;

import io.github.claimgauge.claim.Claim;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A set of rules with its scale and questions: immutable, safe for use by any number of threads. */
public interface Rulebook {

    /** SHA-256 over the canonical content, in hexadecimal. */
    String version();

    /** Version of the rule engine. */
    String engine();

    Scale scale();

    /** What makes the rules fire. */
    Detection detection();

    /** All rules in the order of their ordinals, the retired ones included. */
    List<Rule> rules();

    default Optional<Rule> rule(String id) {
        return rules().stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** All questions, in the order in which an analyst would ask them. */
    List<Question> questions();

    default Optional<Question> question(String id) {
        return questions().stream().filter(question -> question.id().equals(id)).findFirst();
    }

    /** The questions that one and the same rule with points depends on together with this one. The caller must not change it. */
    BitSet entangledWith(int question);

    /** @param claim cut to what was known at the moment of scoring, by {@link Claim#asOf} */
    Judgement judge(Claim claim);

    /**
     * The same rules with other weights.
     *
     * @param weights rule id and weight
     * @throws IllegalArgumentException naming every id that is not a rule
     */
    Rulebook weighing(Map<String, Integer> weights);

    /**
     * The claim with answers filled in, as an analyst would fill them in.
     *
     * @throws io.github.claimgauge.claim.InvalidInput if an answer cannot be true of this claim
     */
    Claim answered(Claim claim, List<Question.Choice> choices);
}
