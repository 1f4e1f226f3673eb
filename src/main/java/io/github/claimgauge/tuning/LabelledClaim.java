package io.github.claimgauge.tuning;

import io.github.claimgauge.casebook.Outcome;
import io.github.claimgauge.claim.Claim;

/** A claim whose outcome is known. */
public record LabelledClaim(Claim claim, Outcome.Label label) {}
