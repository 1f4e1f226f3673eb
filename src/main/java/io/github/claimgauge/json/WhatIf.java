package io.github.claimgauge.json;

import io.github.claimgauge.claim.Checks;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.InvalidInput;
import io.github.claimgauge.claim.Moment;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A claim, and what to try on it. The component names are the JSON names.
 *
 * @param asOf the moment of scoring; null for the latest on record
 * @param weights weight to try by rule id
 * @param answers answer to try by question id
 */
public record WhatIf(Claim claim, @Nullable Moment asOf, Map<String, Integer> weights, Map<String, String> answers) {

    /** @throws InvalidInput if the claim is missing, or was not made by then */
    public WhatIf {
        new Checks().required("claim", claim).orThrow();
        new Checks()
                .that(
                        "asOf",
                        asOf == null || !claim.claimedAt().isAfter(asOf),
                        "must not be before the claim was made (" + claim.claimedAt() + ")")
                .orThrow();
        weights = weights == null ? Map.of() : Map.copyOf(weights);
        answers = answers == null ? Map.of() : Map.copyOf(answers);
    }
}
