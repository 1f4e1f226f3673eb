package io.github.claimgauge.api.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bucket4j.TimeMeter;
import io.github.claimgauge.access.Trail;
import io.github.claimgauge.access.Transactions;
import io.github.claimgauge.access.account.AccountsInMemory;
import io.github.claimgauge.access.account.PasswordHash;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

final class PasswordsTest {

    private final AtomicInteger checks = new AtomicInteger();
    private final Slow slow = new Slow(checks);
    private final Passwords passwords = new Passwords(
            AccountsInMemory.of(List.of(), slow),
            slow,
            new Throttle(TimeMeter.SYSTEM_MILLISECONDS),
            new TurnedAway(Transactions.NONE, Trail.NONE, TimeMeter.SYSTEM_MILLISECONDS));

    /** What takes time is to check a hash; whoever could skip it for names that are nobody's could tell whose there are. */
    @Test
    void checksAHashEachTimeForAnUnknownName() {
        for (int tries = 1; tries <= 4; tries++) {
            assertThatThrownBy(() -> passwords.authenticate(
                            UsernamePasswordAuthenticationToken.unauthenticated("mallory", "nobody's password")))
                    .isInstanceOf(BadCredentialsException.class);
            assertThat(checks).hasValue(tries);
        }
    }

    private record Slow(AtomicInteger checks) implements PasswordHash {
        @Override
        public String encode(String password) {
            return password;
        }

        @Override
        public boolean matches(String password, String encoded) {
            checks.incrementAndGet();
            return password.equals(encoded);
        }
    }
}
