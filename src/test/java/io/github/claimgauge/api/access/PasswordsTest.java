package io.github.claimgauge.api.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bucket4j.TimeMeter;
import io.github.claimgauge.access.Accounts;
import io.github.claimgauge.access.Key;
import io.github.claimgauge.access.Keys;
import io.github.claimgauge.access.PasswordHash;
import io.github.claimgauge.access.PasswordNote;
import io.github.claimgauge.access.User;
import io.github.claimgauge.access.Users;
import io.github.claimgauge.access.Within;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

final class PasswordsTest {

    private final AtomicInteger checks = new AtomicInteger();
    private final Slow slow = new Slow(checks);
    private final Passwords passwords = new Passwords(
            new Accounts(
                    new Direct(),
                    new Nobody(),
                    new NoKeys(),
                    (who, action, subject, detail) -> {},
                    slow,
                    new NoNote(),
                    Clock.systemUTC()),
            slow,
            new Throttle(TimeMeter.SYSTEM_MILLISECONDS),
            new TurnedAway(new Direct(), (who, action, subject, detail) -> {}, TimeMeter.SYSTEM_MILLISECONDS));

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

    private record Direct() implements Within {
        @Override
        public <T> T transaction(Supplier<T> work) {
            return work.get();
        }
    }

    private record NoNote() implements PasswordNote {
        @Override
        public boolean isThere() {
            return false;
        }

        @Override
        public void write(String name, String password) {}

        @Override
        public void remove() {}
    }

    private record NoKeys() implements Keys {
        @Override
        public Optional<Key> byHash(String hash) {
            return Optional.empty();
        }

        @Override
        public Optional<Key> find(String id) {
            return Optional.empty();
        }

        @Override
        public List<Key> all() {
            return List.of();
        }

        @Override
        public void add(Key key) {}

        @Override
        public void remove(String id) {}

        @Override
        public int removeAll(String owner) {
            return 0;
        }

        @Override
        public void used(String id, LocalDate day) {}
    }

    private record Nobody() implements Users {
        @Override
        public Optional<User> find(String name) {
            return Optional.empty();
        }

        @Override
        public List<User> all() {
            return List.of();
        }

        @Override
        public List<User> allHeld() {
            return List.of();
        }

        @Override
        public boolean add(User user) {
            return false;
        }

        @Override
        public void replace(User user) {}

        @Override
        public void remove(String name) {}
    }
}
