package io.github.claimgauge.access.account;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.access.Role;
import io.github.claimgauge.claim.Checks;
import io.github.claimgauge.claim.Claim.Tlp;
import io.github.claimgauge.claim.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * A user to be made. The component names are the JSON names.
 *
 * @param password null for one that is made up, and shown once
 * @param tlp the most restricted marking that the user may see; null for amber
 */
public record NewUser(
        String name,
        @Nullable String password,
        Role role,
        @Nullable Tlp tlp) {

    /** @throws InvalidInput with every fault */
    public NewUser {
        new Checks()
                .required("name", name)
                .that(
                        "name",
                        name == null || isName(name),
                        "must have 1 to 64 of the characters a-z 0-9 . _ @ - and begin with a letter or digit; local and nobody are taken")
                .that("password", PasswordRule.isMetBy(password), PasswordRule.WORDS)
                .required("role", role)
                .orThrow();
    }

    private static boolean isName(String text) {
        return text.matches("[a-z0-9][a-z0-9._@-]{0,63}")
                && !text.equals(Caller.local().name())
                && !text.equals(Caller.nobody().name());
    }
}
