package io.github.claimgauge.web.admin;

import io.github.claimgauge.access.Role;
import io.github.claimgauge.access.account.Key;
import io.github.claimgauge.claim.Claim.Tlp;
import io.github.claimgauge.web.Stamp;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A key for a page.
 *
 * @param lastUsed null for never
 * @param expired whether it does not count any more
 */
public record KeyView(
        String id,
        String owner,
        String name,
        Role role,
        Tlp tlp,
        Stamp createdAt,
        Stamp expiresAt,
        @Nullable LocalDate lastUsed,
        boolean expired) {

    static KeyView of(Key key, Instant now) {
        return new KeyView(
                key.id(),
                key.owner(),
                key.name(),
                key.role(),
                key.ceiling(),
                new Stamp(key.createdAt()),
                new Stamp(key.expiresAt()),
                key.lastUsed(),
                !now.isBefore(key.expiresAt()));
    }
}
