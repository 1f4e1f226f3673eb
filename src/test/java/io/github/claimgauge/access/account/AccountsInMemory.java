package io.github.claimgauge.access.account;

import io.github.claimgauge.access.Trail;
import io.github.claimgauge.access.Transactions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Accounts for tests that need no database: nobody has a key, nothing is written down, and the trail is not kept. */
public final class AccountsInMemory {

    private AccountsInMemory() {}

    /** @param users may be looked at, and changes with the accounts */
    public static Accounts of(List<User> users, PasswordHash hash) {
        return new Accounts(
                Transactions.NONE, new Few(users), new NoKeys(), Trail.NONE, hash, new NoNote(), Clock.systemUTC());
    }

    /** Passwords as they are. */
    public record Plain() implements PasswordHash {
        @Override
        public String encode(String password) {
            return password;
        }

        @Override
        public boolean matches(String password, String encoded) {
            return password.equals(encoded);
        }
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
        public boolean remove(String id) {
            return false;
        }

        @Override
        public int removeAll(String owner) {
            return 0;
        }

        @Override
        public void used(String id, LocalDate day) {}
    }
}
