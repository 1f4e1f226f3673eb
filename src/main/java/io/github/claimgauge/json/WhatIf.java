package io.github.claimgauge.json;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Fault;
import io.github.claimgauge.claim.InvalidClaim;
import io.github.claimgauge.claim.Moment;
import java.util.ArrayList;
import java.util.List;
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

    /** @throws InvalidClaim if the claim or a value is missing */
    public WhatIf {
        var faults = new ArrayList<Fault>();
        if (claim == null) {
            faults.add(new Fault("/claim", "is required"));
        }
        weights = checked("/weights/", weights, "must be a whole number", faults);
        answers = checked("/answers/", answers, "must be a string", faults);
        if (!faults.isEmpty()) {
            throw new InvalidClaim(faults);
        }
    }

    private static <V> Map<String, V> checked(
            String pointer, @Nullable Map<String, V> values, String message, List<Fault> faults) {
        if (values == null) {
            return Map.of();
        }
        values.forEach((name, value) -> {
            if (value == null) {
                faults.add(new Fault(pointer + Faults.escape(name), message));
            }
        });
        return faults.isEmpty() ? Map.copyOf(values) : Map.of();
    }
}
