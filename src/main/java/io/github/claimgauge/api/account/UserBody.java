package io.github.claimgauge.api.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.claimgauge.access.account.Accounts;
import io.github.claimgauge.access.account.User;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A user as the API shows it.
 *
 * @param password one that was made up, shown this once; else left out
 */
record UserBody(
        String name,
        String role,
        String tlp,
        boolean locked,
        Instant createdAt,
        Instant passwordSince,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String password) {

    static UserBody of(User user) {
        return new UserBody(
                user.name(),
                user.role().toString(),
                user.ceiling().toString(),
                user.locked(),
                user.createdAt(),
                user.passwordSince(),
                null);
    }

    static UserBody of(Accounts.Made made) {
        var body = of(made.user());
        return new UserBody(
                body.name, body.role, body.tlp, body.locked, body.createdAt, body.passwordSince, made.password());
    }
}
