package io.github.claimgauge.access.account;

import io.github.claimgauge.claim.Checks;
import io.github.claimgauge.claim.InvalidInput;

/** A new password for oneself. The component names are the JSON names. */
public record OwnPassword(String current, String password) {

    /** @throws InvalidInput with every fault */
    public OwnPassword {
        new Checks()
                .required("current", current)
                .required("password", password)
                .that("password", PasswordRule.isMetBy(password), PasswordRule.WORDS)
                .orThrow();
    }
}
