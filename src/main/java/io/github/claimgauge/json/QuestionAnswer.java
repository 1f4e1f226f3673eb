package io.github.claimgauge.json;

import io.github.claimgauge.claim.Checks;
import io.github.claimgauge.claim.InvalidInput;

/**
 * The answer to a question about a claim. The component names are the JSON names.
 *
 * @param question id of the question
 * @param answer id of one of its answers
 */
public record QuestionAnswer(String question, String answer) {

    /** @throws InvalidInput if one is missing */
    public QuestionAnswer {
        new Checks().required("question", question).required("answer", answer).orThrow();
    }
}
