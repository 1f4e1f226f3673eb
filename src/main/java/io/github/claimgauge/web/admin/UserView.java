package io.github.claimgauge.web.admin;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.access.Role;
import io.github.claimgauge.access.account.User;
import io.github.claimgauge.claim.Claim.Tlp;
import io.github.claimgauge.web.Stamp;

/**
 * A user for a page.
 *
 * @param own whether it is the one who looks
 */
public record UserView(
        String name, Role role, Tlp tlp, boolean locked, Stamp createdAt, Stamp passwordSince, boolean own) {

    static UserView of(User user, Caller caller) {
        return new UserView(
                user.name(),
                user.role(),
                user.ceiling(),
                user.locked(),
                new Stamp(user.createdAt()),
                new Stamp(user.passwordSince()),
                user.name().equals(caller.name()));
    }
}
