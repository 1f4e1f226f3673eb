package io.github.claimgauge.access.account;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.access.Role;
import io.github.claimgauge.claim.Claim.Tlp;
import java.time.Instant;

/**
 * Somebody who may log in.
 *
 * @param name lower case; no two users share one
 * @param password only what it can be checked against
 * @param ceiling the most restricted marking that the user may see
 * @param locked whether the user may not log in for now, and no key of the user's counts
 * @param generated whether the password is one that this program made up and wrote to a file
 * @param passwordSince when the password was set; whoever logged in before has to do so again
 */
public record User(
        String name,
        String password,
        Role role,
        Tlp ceiling,
        boolean locked,
        boolean generated,
        Instant createdAt,
        Instant passwordSince) {

    /** The user as one who asks. */
    public Caller caller() {
        return new Caller(name, role, ceiling);
    }

    boolean isActiveAdmin() {
        return role == Role.ADMIN && !locked;
    }

    /** The same user with another password. */
    User withPassword(String encoded, boolean generatedNow, Instant now) {
        return new User(name, encoded, role, ceiling, locked, generatedNow, createdAt, now);
    }

    /** The same user with other rights; null changes nothing. */
    User with(UserChange change) {
        return new User(
                name,
                password,
                change.role() == null ? role : change.role(),
                change.tlp() == null ? ceiling : change.tlp(),
                change.locked() == null ? locked : change.locked(),
                generated,
                createdAt,
                passwordSince);
    }
}
