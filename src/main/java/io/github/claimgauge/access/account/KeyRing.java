package io.github.claimgauge.access.account;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.access.Now;
import io.github.claimgauge.access.Role;
import io.github.claimgauge.access.Trail;
import io.github.claimgauge.access.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be done with keys. Safe for many threads. */
public final class KeyRing {

    private final Transactions transactions;
    private final Users users;
    private final Keys keys;
    private final Trail trail;
    private final Clock clock;
    private final Secrets secrets = new Secrets();

    public KeyRing(Transactions transactions, Users users, Keys keys, Trail trail, Clock clock) {
        this.transactions = transactions;
        this.users = users;
        this.keys = keys;
        this.trail = trail;
        this.clock = clock;
    }

    /** A key just made, and its secret, which is not shown again. */
    public record Made(Key key, String secret) {}

    /** Whether a text looks like the secret of a key. */
    public static boolean isKey(String text) {
        return text.startsWith(Secrets.KEY);
    }

    /**
     * Whoever sets another password removes the keys, so no key is made for one that counts no more.
     *
     * @param passwordSince when the password was set that the maker has shown; null if none was shown
     * @throws io.github.claimgauge.claim.InvalidInput if the key would have more rights than its maker
     * @throws NotPossible if the maker is no user, or has another password by now
     */
    public Made make(Caller maker, @Nullable Instant passwordSince, NewKey wanted) {
        wanted.checkAgainst(maker);
        var secret = secrets.key();
        var now = Now.by(clock);
        var key = new Key(
                UUID.randomUUID().toString(),
                Secrets.hash(secret),
                maker.name(),
                wanted.name(),
                wanted.role(),
                wanted.tlp() == null ? maker.ceiling() : wanted.tlp(),
                now,
                now.plus(Duration.ofDays(wanted.daysOrUsual())),
                null);
        return transactions.within(() -> {
            var owner = Accounts.named(maker.name(), users.allHeld())
                    .orElseThrow(() -> new NotPossible(
                            "Keys are for users who are kept here, not for those who log in elsewhere"));
            if (passwordSince != null && !passwordSince.equals(owner.passwordSince())) {
                throw new NotPossible("Your password was changed in this moment; log in with the new one");
            }
            keys.add(key);
            trail.add(maker, "key.made", subject(key), "role " + key.role() + ", tlp " + key.ceiling());
            return new Made(key, secret);
        });
    }

    /** The caller's own keys, or everybody's if the caller is an administrator. */
    public List<Key> of(Caller caller) {
        return transactions.within(
                () -> keys.all().stream().filter(key -> mayHold(caller, key)).toList());
    }

    /** @return false if there is no such key, or it is not for the caller to know */
    public boolean remove(Caller caller, String id) {
        return transactions.within(() -> {
            var removed = keys.find(id).filter(found -> mayHold(caller, found)).filter(found -> keys.remove(id));
            removed.ifPresent(key -> trail.add(caller, "key.removed", subject(key), null));
            return removed.isPresent();
        });
    }

    /** Who asks by a secret; empty if it is unknown, expired or its owner may not log in. */
    public Optional<Caller> caller(String secret) {
        return transactions.within(() -> keys.byHash(Secrets.hash(secret)).flatMap(this::caller));
    }

    private Optional<Caller> caller(Key key) {
        var now = clock.instant();
        var caller = users.find(key.owner()).flatMap(user -> key.caller(user, now));
        if (caller.isPresent() && key.isFirstUseOn(Key.day(now))) {
            keys.used(key.id(), Key.day(now));
        }
        return caller;
    }

    private static boolean mayHold(Caller caller, Key key) {
        return caller.role() == Role.ADMIN || key.owner().equals(caller.name());
    }

    private static String subject(Key key) {
        return "key/" + key.id();
    }
}
