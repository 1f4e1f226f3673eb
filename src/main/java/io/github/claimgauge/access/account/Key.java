package io.github.claimgauge.access.account;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.access.Role;
import io.github.claimgauge.claim.Claim.Tlp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a program shows instead of a user's name and password. It may do what both the key and its owner may.
 *
 * @param id a UUID, by which it is removed; never the secret
 * @param hash SHA-256 of the secret, in hexadecimal; the secret itself is kept nowhere
 * @param owner name of the user who made it
 * @param name what the owner calls it
 * @param role the most that it may do
 * @param ceiling the most restricted marking that it may see
 * @param expiresAt from then on it does not count
 * @param lastUsed the day, in UTC, on which it was last used; null for never
 */
public record Key(
        String id,
        String hash,
        String owner,
        String name,
        Role role,
        Tlp ceiling,
        Instant createdAt,
        Instant expiresAt,
        @Nullable LocalDate lastUsed) {

    /**
     * Who asks by this key; empty if it does not count any more.
     *
     * @param user its owner as of now: what the owner has lost, the key has lost
     */
    Optional<Caller> caller(User user, Instant now) {
        if (user.locked() || !now.isBefore(expiresAt)) {
            return Optional.empty();
        }
        return Optional.of(new Caller(
                user.name(), user.role().includes(role) ? role : user.role(), least(user.ceiling(), ceiling)));
    }

    /** Whether the day of its last use has to be written anew. */
    boolean isFirstUseOn(LocalDate day) {
        return lastUsed == null || lastUsed.isBefore(day);
    }

    static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    private static Tlp least(Tlp one, Tlp other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
