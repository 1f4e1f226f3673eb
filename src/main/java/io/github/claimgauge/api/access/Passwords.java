package io.github.claimgauge.api.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.claimgauge.access.account.Accounts;
import io.github.claimgauge.access.account.PasswordHash;
import io.github.claimgauge.access.account.User;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Admits users by name and password. */
final class Passwords implements AuthenticationProvider {

    /** Programs send the password with each request, and to check it takes some 100 ms: it is not checked anew within this. */
    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private static final int MOST_REMEMBERED = 1_000;

    private final Accounts accounts;
    private final PasswordHash hash;
    private final Throttle throttle;
    private final TurnedAway turnedAway;
    private final Cache<Seal, Boolean> verified = Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumSize(MOST_REMEMBERED)
            .build();
    private final Seal.Maker seals = new Seal.Maker();

    /** Checked where there is no such user, so that this takes as long; nobody can know the password that it is of. */
    private final String nobodys;

    Passwords(Accounts accounts, PasswordHash hash, Throttle throttle, TurnedAway turnedAway) {
        this.accounts = accounts;
        this.hash = hash;
        this.throttle = throttle;
        this.turnedAway = turnedAway;
        this.nobodys = hash.encode(UUID.randomUUID().toString());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    @Override
    public Authentication authenticate(Authentication shown) {
        var address = address(shown);
        throttle.wait(shown.getName(), address).ifPresent(wait -> {
            throw new TooManyTries(wait);
        });
        var user = accounts.find(shown.getName());
        if (!matches(String.valueOf(shown.getCredentials()), user)
                || user.isEmpty()
                || user.get().locked()) {
            throttle.failed(shown.getName(), address);
            var subject = user.map(known -> "user/" + known.name()).orElse("users");
            turnedAway.tell(TurnedAway.NOBODY, "login.failed", subject, address);
            throw new BadCredentialsException("The name or the password is wrong, or the user is locked");
        }
        return Admitted.byPassword(user.get().caller(), user.get().passwordSince());
    }

    private boolean matches(String password, Optional<User> user) {
        var encoded = user.map(User::password).orElse(nobodys);
        var seal = seals.of(password, encoded);
        if (verified.getIfPresent(seal) != null) {
            return true;
        }
        boolean matches = hash.matches(password, encoded);
        if (matches) {
            verified.put(seal, true);
        }
        return matches;
    }

    private static String address(Authentication shown) {
        return shown.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "";
    }
}
