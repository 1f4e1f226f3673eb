package io.github.claimgauge.access.account;

import io.github.claimgauge.claim.InvalidClaim;

/** A new password for oneself. The component names are the JSON names. */
public record OwnPassword(String current, String password) {

    /** @throws InvalidClaim with every fault */
    public OwnPassword {
        new Demands()
                .that("current", current != null, "is required")
                .that("password", password != null, "is required")
                .password("password", password)
                .orThrow();
    }
}
