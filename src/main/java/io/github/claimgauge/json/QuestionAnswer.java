package io.github.claimgauge.json;

import io.github.claimgauge.claim.Fault;
import io.github.claimgauge.claim.InvalidClaim;
import java.util.ArrayList;

/**
 * The answer to a question about a claim. The component names are the JSON names.
 *
 * @param question id of the question
 * @param answer id of one of its answers
 */
public record QuestionAnswer(String question, String answer) {

    /** @throws InvalidClaim if one is missing */
    public QuestionAnswer {
        var faults = new ArrayList<Fault>();
        if (question == null) {
            faults.add(new Fault("/question", "is required"));
        }
        if (answer == null) {
            faults.add(new Fault("/answer", "is required"));
        }
        if (!faults.isEmpty()) {
            throw new InvalidClaim(faults);
        }
    }
}
