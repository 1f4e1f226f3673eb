package io.github.claimgauge.api;

import io.github.claimgauge.casebook.Outcome;
import io.github.claimgauge.claim.Checks;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.tuning.LabelledClaim;
import io.github.claimgauge.tuning.LabelledClaims.Source;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What to measure, and on what. The component names are the JSON names.
 *
 * @param cases null for all there are; or for none, if claims are given
 * @param claims the caller's own; null for none
 * @param rulebook its version; null for the one in force
 * @param draft id of a draft to measure instead; null for none
 * @param against version of another one to compare with; null for none
 */
record BacktestBody(
        @Nullable List<Source> cases,
        @Nullable List<Labelled> claims,
        @Nullable String rulebook,
        @Nullable String draft,
        @Nullable String against) {

    BacktestBody {
        new Checks()
                .that("draft", rulebook == null || draft == null, "goes without /rulebook: it is a rulebook of its own")
                .orThrow();
    }

    /** A labelled case, as files have it; nothing but the claim and the label counts. */
    record Labelled(
            Claim claim,
            Outcome outcome,
            @Nullable Boolean verified,
            @Nullable List<String> sources) {

        Labelled {
            new Checks()
                    .required("claim", claim)
                    .required("outcome", outcome)
                    .that("outcome/label", outcome == null || outcome.label() != null, "is required")
                    .orThrow();
        }
    }

    Set<Source> sources() {
        var chosen = EnumSet.noneOf(Source.class);
        if (cases != null) {
            chosen.addAll(cases);
        } else if (claims == null) {
            chosen.addAll(EnumSet.allOf(Source.class));
        }
        return chosen;
    }

    List<LabelledClaim> given() {
        return claims == null
                ? List.of()
                : claims.stream()
                        .map(one -> new LabelledClaim(one.claim(), one.outcome().label()))
                        .toList();
    }
}
