package io.github.claimgauge.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.access.Accounts;
import io.github.claimgauge.access.Caller;
import io.github.claimgauge.access.Key;
import io.github.claimgauge.access.Keys;
import io.github.claimgauge.access.PasswordHash;
import io.github.claimgauge.access.PasswordNote;
import io.github.claimgauge.access.Role;
import io.github.claimgauge.access.User;
import io.github.claimgauge.access.Users;
import io.github.claimgauge.access.Within;
import io.github.claimgauge.claim.Claim.Tlp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;

/** Nobody can lock out the last administrator, not even by accident. */
final class LastAdministratorTest {

    private final User last = new User("root", "x", Role.ADMIN, Tlp.RED, false, false, Instant.EPOCH, Instant.EPOCH);
    private final Caller caller = last.caller();
    private final Few users = new Few(new ArrayList<>(List.of(last)));
    private final UserPage page = new UserPage(new Accounts(
            new Direct(),
            users,
            new NoKeys(),
            (who, action, subject, detail) -> {},
            new Plain(),
            new NoNote(),
            Clock.systemUTC()));
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final ExtendedModelMap model = new ExtendedModelMap();
    private final RedirectAttributesModelMap once = new RedirectAttributesModelMap();

    private void assertRefused(String shown, String template) {
        assertThat(shown).isEqualTo(template);
        assertThat(response.getStatus()).isEqualTo(409);
        assertThat(model.getAttribute("fault")).asString().contains("No administrator would be left");
        assertThat(users.all()).containsExactly(last);
    }

    @Test
    void isNotRemoved() {
        assertRefused(page.remove("root", caller, once, response, model), "admin-user-remove");
    }

    @Test
    void isNotLocked() {
        assertRefused(page.change("root", Role.ADMIN, Tlp.RED, true, caller, once, response, model), "admin-user");
    }

    @Test
    void keepsTheRole() {
        assertRefused(page.change("root", Role.VIEWER, Tlp.RED, false, caller, once, response, model), "admin-user");
    }

    @Test
    void changesTheOwnPasswordWhereThePresentOneIsAskedFor() {
        assertThat(page.changePassword("root", caller, once)).isEqualTo("redirect:/me");
        assertThat(users.all()).containsExactly(last);
    }

    private record Few(List<User> all) implements Users {
        @Override
        public Optional<User> find(String name) {
            return all.stream().filter(user -> user.name().equals(name)).findFirst();
        }

        @Override
        public List<User> allHeld() {
            return List.copyOf(all);
        }

        @Override
        public boolean add(User user) {
            return all.add(user);
        }

        @Override
        public void replace(User user) {
            remove(user.name());
            all.add(user);
        }

        @Override
        public void remove(String name) {
            all.removeIf(user -> user.name().equals(name));
        }
    }

    private record Plain() implements PasswordHash {
        @Override
        public String encode(String password) {
            return password;
        }

        @Override
        public boolean matches(String password, String encoded) {
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
}
