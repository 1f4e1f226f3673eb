package io.github.claimgauge.access.account;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.access.Role;
import io.github.claimgauge.claim.Checks;
import io.github.claimgauge.claim.Claim.Tlp;
import io.github.claimgauge.claim.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * A key to be made. The component names are the JSON names.
 *
 * @param tlp the most restricted marking that the key may see; null for the maker's
 * @param days for how long it counts; null for {@link #DAYS}
 */
public record NewKey(
        String name, Role role, @Nullable Tlp tlp, @Nullable Integer days) {

    static final int DAYS = 90;
    static final int MOST_DAYS = 366;

    /** @throws InvalidInput with every fault */
    public NewKey {
        new Checks()
                .required("name", name)
                .that(
                        "name",
                        name == null || name.matches("[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._-]{0,98}[\\p{L}\\p{N}._-])?"),
                        "must have 1 to 100 letters, digits, spaces and . _ - and begin with a letter or digit")
                .required("role", role)
                .that("days", days == null || days >= 1 && days <= MOST_DAYS, "must be 1 to " + MOST_DAYS)
                .orThrow();
    }

    int daysOrUsual() {
        return days == null ? DAYS : days;
    }

    void checkAgainst(Caller maker) {
        new Checks()
                .that("role", maker.role().includes(role), "must not exceed yours (" + maker.role() + ")")
                .that("tlp", tlp == null || maker.maySee(tlp), "must not exceed yours (" + maker.ceiling() + ")")
                .orThrow();
    }
}
