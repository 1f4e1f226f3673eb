package io.github.claimgauge.access.account;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.access.Now;
import io.github.claimgauge.access.Role;
import io.github.claimgauge.access.Trail;
import io.github.claimgauge.access.Transactions;
import io.github.claimgauge.claim.Claim.Tlp;
import io.github.claimgauge.claim.InvalidInput;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What can be done with users. There is always an administrator who can log in. Safe for many threads. */
public final class Accounts {

    /** Name of the user that is there from the beginning. */
    public static final String FIRST = "admin";

    private final Transactions transactions;
    private final Users users;
    private final Keys keys;
    private final Trail trail;
    private final PasswordHash hash;
    private final PasswordNote note;
    private final Clock clock;
    private final Secrets secrets = new Secrets();

    public Accounts(
            Transactions transactions,
            Users users,
            Keys keys,
            Trail trail,
            PasswordHash hash,
            PasswordNote note,
            Clock clock) {
        this.transactions = transactions;
        this.users = users;
        this.keys = keys;
        this.trail = trail;
        this.hash = hash;
        this.note = note;
        this.clock = clock;
    }

    /**
     * A user just made.
     *
     * @param password the one that was made up, which is not shown again; null if it was given
     */
    public record Made(User user, @Nullable String password) {}

    /** All users, by name. */
    public List<User> all() {
        return transactions.within(users::all);
    }

    public Optional<User> find(String name) {
        return transactions.within(() -> users.find(name));
    }

    /** @throws NotPossible if the name is taken */
    public Made make(Caller maker, NewUser wanted) {
        var password = wanted.password() == null ? secrets.password() : wanted.password();
        var encoded = hash.encode(password);
        var tlp = wanted.tlp() == null ? Tlp.UNMARKED : wanted.tlp();
        var now = Now.by(clock);
        var user = new User(wanted.name(), encoded, wanted.role(), tlp, false, false, now, now);
        return transactions.within(() -> {
            if (!users.add(user)) {
                throw new NotPossible("There is a user of that name; PATCH changes it");
            }
            trail.add(maker, "user.made", subject(user), "role " + user.role() + ", tlp " + tlp);
            return new Made(user, wanted.password() == null ? password : null);
        });
    }

    /**
     * Who gets another password from somebody else may have lost the old one to a stranger, who may have made keys: they go.
     *
     * @return the user as changed; empty if there is none of that name
     * @throws NotPossible if no administrator would be left
     */
    public Optional<User> change(Caller changer, String name, UserChange change) {
        return change(changer, name, change, any -> true);
    }

    private Optional<User> change(Caller changer, String name, UserChange change, Predicate<User> expected) {
        var encoded = change.password() == null ? null : hash.encode(change.password());
        boolean reset = encoded != null && !changer.name().equals(name);
        var done = transactions.within(() -> {
            var all = users.allHeld();
            var changed = named(name, all).filter(expected).map(user -> user.with(change));
            changed = encoded == null ? changed : changed.map(user -> user.withPassword(encoded, false, Now.by(clock)));
            changed.ifPresent(user -> {
                refuseWithoutAdmin(all, name, user.isActiveAdmin());
                users.replace(user);
                trail.add(changer, "user.changed", subject(user), change.words());
                if (reset) {
                    removeKeys(changer, user);
                }
            });
            return changed;
        });
        removeNoteIfStale();
        return done;
    }

    /** The same with a password that is made up; empty if there is no user of that name. */
    public Optional<Made> changePassword(Caller changer, String name) {
        var password = secrets.password();
        return change(changer, name, new UserChange(password, null, null, null)).map(user -> new Made(user, password));
    }

    /**
     * @return false if there is no user of that name
     * @throws NotPossible if no administrator would be left
     */
    public boolean remove(Caller remover, String name) {
        boolean removed = transactions.within(() -> {
            var all = users.allHeld();
            var user = named(name, all);
            user.ifPresent(found -> {
                refuseWithoutAdmin(all, name, false);
                users.remove(name);
                trail.add(remover, "user.removed", subject(found), null);
            });
            return user.isPresent();
        });
        removeNoteIfStale();
        return removed;
    }

    /**
     * @throws InvalidInput if the current password is another
     * @throws NotPossible if the caller is no user
     */
    public void changeOwnPassword(Caller caller, OwnPassword change) {
        var user = find(caller.name()).orElseThrow(() -> new NotPossible("Your password is kept elsewhere"));
        var wanted = new UserChange(change.password(), null, null, null);
        // to check it takes so long that somebody else may have set another one meanwhile
        boolean changed = hash.matches(change.current(), user.password())
                && change(caller, caller.name(), wanted, present -> present.password()
                                .equals(user.password()))
                        .isPresent();
        if (!changed) {
            throw new InvalidInput("/current", "is not your password");
        }
    }

    /**
     * Sees to it that somebody can log in, and changes nothing where there are users. Of many servers that begin at once in one
     * database, one makes the first user.
     *
     * @return a password just made up for {@link #FIRST}, and noted; empty if nothing was to do
     */
    public Optional<String> begin() {
        return all().isEmpty() ? makeFirst() : Optional.empty();
    }

    /** What is noted may not count in the end, if the program dies here, but what counts is noted. */
    private Optional<String> makeFirst() {
        var password = secrets.password();
        var admin = madeUp(FIRST, password);
        return transactions.within(() -> {
            if (!users.add(admin)) {
                return Optional.empty();
            }
            trail.add(Caller.local(), "user.made", subject(admin), null);
            note.write(FIRST, password);
            return Optional.of(password);
        });
    }

    /**
     * Whether nobody has set a password yet, and the one that was made up is not noted here: another server of the same
     * database has told it, or it was lost.
     */
    public boolean isFirstPasswordElsewhere() {
        return !note.isThere() && !areSetUp();
    }

    /** Whether anybody set up users: somebody has a password that this program has not made up and noted. */
    public boolean areSetUp() {
        return all().stream().anyMatch(user -> !user.generated());
    }

    /**
     * Makes somebody an administrator who can log in with a password just made up, and noted; the user need not be there yet,
     * and has no keys any more. What is noted counts: the password of before goes first, and this one comes last.
     */
    public String reset(Caller caller, String name) {
        var password = secrets.password();
        var admin = madeUp(name, password);
        transactions.run(() -> {
            if (!users.add(admin)) {
                users.replace(admin);
            }
            trail.add(caller, "user.reset", subject(admin), null);
            removeKeys(caller, admin);
            note.remove();
        });
        note.write(name, password);
        return password;
    }

    private User madeUp(String name, String password) {
        var now = Now.by(clock);
        return new User(name, hash.encode(password), Role.ADMIN, Tlp.RED, false, true, now, now);
    }

    private void removeKeys(Caller caller, User user) {
        int removed = keys.removeAll(user.name());
        if (removed > 0) {
            trail.add(caller, "user.keys_removed", subject(user), "keys " + removed);
        }
    }

    private void removeNoteIfStale() {
        if (all().stream().noneMatch(User::generated)) {
            note.remove();
        }
    }

    static Optional<User> named(String name, List<User> all) {
        return all.stream().filter(user -> user.name().equals(name)).findFirst();
    }

    private static void refuseWithoutAdmin(List<User> all, String name, boolean staysAdmin) {
        if (!staysAdmin
                && all.stream()
                        .noneMatch(user -> user.isActiveAdmin() && !user.name().equals(name))) {
            throw new NotPossible("No administrator would be left who can log in; make another one first");
        }
    }

    private static String subject(User user) {
        return "user/" + user.name();
    }
}
