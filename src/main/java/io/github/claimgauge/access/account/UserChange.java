package io.github.claimgauge.access.account;

import io.github.claimgauge.access.Role;
import io.github.claimgauge.claim.Checks;
import io.github.claimgauge.claim.Claim.Tlp;
import io.github.claimgauge.claim.InvalidInput;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** What is to be changed about a user; null leaves as it is. The component names are the JSON names. */
public record UserChange(
        @Nullable String password,
        @Nullable Role role,
        @Nullable Tlp tlp,
        @Nullable Boolean locked) {

    /** @throws InvalidInput with every fault */
    public UserChange {
        new Checks()
                .that("password", PasswordRule.isMetBy(password), PasswordRule.WORDS)
                .orThrow();
    }

    /** What it changes, for the trail. */
    String words() {
        var words = new ArrayList<String>();
        if (password != null) {
            words.add("password");
        }
        if (role != null) {
            words.add("role " + role);
        }
        if (tlp != null) {
            words.add("tlp " + tlp);
        }
        if (locked != null) {
            words.add(locked ? "locked" : "unlocked");
        }
        return String.join(", ", words);
    }
}
