package io.github.claimgauge.storage.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.access.Role;
import io.github.claimgauge.access.TrailEntry;
import io.github.claimgauge.access.TrailQuery;
import io.github.claimgauge.access.Transactions;
import io.github.claimgauge.access.account.Accounts;
import io.github.claimgauge.access.account.AccountsInMemory;
import io.github.claimgauge.access.account.KeyRing;
import io.github.claimgauge.access.account.NewKey;
import io.github.claimgauge.access.account.NewUser;
import io.github.claimgauge.access.account.NotPossible;
import io.github.claimgauge.access.account.OwnPassword;
import io.github.claimgauge.access.account.PasswordHash;
import io.github.claimgauge.access.account.User;
import io.github.claimgauge.access.account.UserChange;
import io.github.claimgauge.claim.Claim.Tlp;
import io.github.claimgauge.claim.InvalidInput;
import io.github.claimgauge.storage.DataFolder;
import io.github.claimgauge.storage.Database;
import io.github.claimgauge.storage.PasswordFile;
import io.github.claimgauge.storage.Underway;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for users, keys and the trail in every database. */
abstract class AccessContract {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final Caller ROOT = Caller.local();
    private static final TrailQuery EVERYTHING = new TrailQuery(null, null, null, null);

    @TempDir
    private Path folder;

    private PasswordFile note;
    private Accounts accounts;
    private KeyRing ring;
    private JdbcTrail trail;

    abstract Database database();

    @BeforeEach
    void open() {
        database().client().sql("delete from app_user").update();
        note = new PasswordFile(new DataFolder(folder));
        trail = trail(database(), NOW);
        accounts = accounts(database(), note);
        ring = ring(NOW);
    }

    private Accounts accounts(Transactions transactions, PasswordFile file) {
        return accounts(transactions, file, new AccountsInMemory.Plain());
    }

    private Accounts accounts(Transactions transactions, PasswordFile file, PasswordHash hash) {
        var client = database().client();
        return new Accounts(
                transactions, new JdbcUsers(client), new JdbcKeys(client), trail, hash, file, Clock.systemUTC());
    }

    /** Of another server, whose data folder is its own. */
    private PasswordFile elsewhere(String name) {
        return new PasswordFile(new DataFolder(folder.resolve(name)));
    }

    /** A database that is lost just before it keeps what was done. */
    private record Lost(Database database) implements Transactions {
        @Override
        public <T> T within(Supplier<T> work) {
            return database.within(() -> {
                Objects.requireNonNull(work.get());
                throw new IllegalStateException("lost");
            });
        }
    }

    /** Something else happens while a password is checked. */
    private record Slow(PasswordHash hash, Runnable meanwhile) implements PasswordHash {
        @Override
        public String encode(String password) {
            return hash.encode(password);
        }

        @Override
        public boolean matches(String password, String encoded) {
            boolean matches = hash.matches(password, encoded);
            meanwhile.run();
            return matches;
        }
    }

    private KeyRing ring(Instant now) {
        return new KeyRing(
                database(),
                new JdbcUsers(database().client()),
                new JdbcKeys(database().client()),
                trail,
                Clock.fixed(now, ZoneOffset.UTC));
    }

    private static JdbcTrail trail(Database database, Instant now) {
        return new JdbcTrail(database.client(), Clock.fixed(now, ZoneOffset.UTC));
    }

    private User user(String name, Role role) {
        return accounts.make(ROOT, new NewUser(name, "correct horse battery", role, null))
                .user();
    }

    private TrailEntry last() {
        return trail.latest(EVERYTHING, Long.MAX_VALUE, 1).get(0);
    }

    @Test
    void keepsUsers() {
        var jane = user("jane", Role.ANALYST);

        assertThat(accounts.find("jane")).contains(jane);
        assertThat(jane.ceiling()).isEqualTo(Tlp.AMBER);
        assertThat(accounts.find("Jane")).isEmpty();
        assertThatThrownBy(() -> user("jane", Role.VIEWER)).isInstanceOf(NotPossible.class);
    }

    @Test
    void changesOnlyWhatIsNamed() {
        user("root", Role.ADMIN);
        var jane = user("jane", Role.ANALYST);

        var changed = accounts.change(ROOT, "jane", new UserChange(null, null, Tlp.GREEN, true));

        assertThat(changed).contains(accounts.find("jane").orElseThrow());
        assertThat(changed.orElseThrow().ceiling()).isEqualTo(Tlp.GREEN);
        assertThat(changed.orElseThrow().locked()).isTrue();
        assertThat(changed.orElseThrow().role()).isEqualTo(Role.ANALYST);
        assertThat(changed.orElseThrow().passwordSince()).isEqualTo(jane.passwordSince());
        assertThat(last().detail()).isEqualTo("tlp green, locked");
        assertThat(accounts.change(ROOT, "nobody", new UserChange(null, null, null, true)))
                .isEmpty();
    }

    @Test
    void neverLosesItsLastAdministrator() {
        user("root", Role.ADMIN);
        user("jane", Role.ANALYST);

        assertThatThrownBy(() -> accounts.remove(ROOT, "root")).isInstanceOf(NotPossible.class);
        assertThatThrownBy(() -> accounts.change(ROOT, "root", new UserChange(null, Role.ANALYST, null, null)))
                .isInstanceOf(NotPossible.class);
        assertThatThrownBy(() -> accounts.change(ROOT, "root", new UserChange(null, null, null, true)))
                .isInstanceOf(NotPossible.class);

        accounts.change(ROOT, "jane", new UserChange(null, Role.ADMIN, null, null));
        assertThat(accounts.remove(ROOT, "root")).isTrue();
        assertThat(accounts.remove(ROOT, "root")).isFalse();
    }

    @Test
    void beginsWithAnAdministratorWhosePasswordIsWrittenDown() throws Exception {
        var password = accounts.begin().orElseThrow();

        assertThat(Files.readString(note.path())).isEqualTo("admin " + password + "\n");
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertThat(Files.getPosixFilePermissions(note.path()))
                    .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        }
        assertThat(accounts.find("admin").orElseThrow().password()).isEqualTo(password);
        assertThat(accounts.areSetUp()).isFalse();
        assertThat(accounts.begin()).isEmpty();
    }

    @Test
    void changesNothingWhereTheFirstPasswordWasMadeUpElsewhere() {
        var password = accounts.begin().orElseThrow();
        var admin = accounts.find("admin").orElseThrow();
        var key = ring.make(admin.caller(), null, new NewKey("import", Role.VIEWER, null, null));
        var other = elsewhere("other");
        var second = accounts(database(), other);

        assertThat(second.begin()).isEmpty();

        assertThat(accounts.find("admin")).contains(admin);
        assertThat(admin.password()).isEqualTo(password);
        assertThat(ring.caller(key.secret())).isPresent();
        assertThat(other.isThere()).isFalse();
        assertThat(second.isFirstPasswordElsewhere()).isTrue();
        assertThat(accounts.isFirstPasswordElsewhere()).isFalse();
    }

    @Test
    void tellsThatThePasswordIsElsewhereOnlyUntilSomebodyHasSetOne() {
        var first = accounts.begin().orElseThrow();
        note.remove();
        assertThat(accounts.isFirstPasswordElsewhere()).isTrue();

        var admin = accounts.find("admin").orElseThrow().caller();
        accounts.changeOwnPassword(admin, new OwnPassword(first, "correct horse battery"));

        assertThat(accounts.isFirstPasswordElsewhere()).isFalse();
        assertThat(accounts.begin()).isEmpty();
    }

    @Test
    void beginsOnceThoughManyServersBeginAtOnce() throws Exception {
        var servers = IntStream.range(0, 6)
                .mapToObj(number -> elsewhere("server" + number))
                .toList();
        var threads = Executors.newFixedThreadPool(servers.size());
        try {
            var start = new CyclicBarrier(servers.size());
            var begun = servers.stream()
                    .map(file -> threads.submit(() -> {
                        start.await();
                        return accounts(database(), file).begin();
                    }))
                    .toList();
            var passwords = new ArrayList<String>();
            for (var one : begun) {
                one.get().ifPresent(passwords::add);
            }

            assertThat(passwords)
                    .containsExactly(accounts.find("admin").orElseThrow().password());
            assertThat(servers.stream().filter(PasswordFile::isThere)).hasSize(1);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void beginsInAnEmptyDatabaseThoughTheFileOfAnotherOneIsThere() throws Exception {
        note.write("admin", "of the database before");

        var password = accounts.begin().orElseThrow();

        assertThat(Files.readString(note.path())).isEqualTo("admin " + password + "\n");
        assertThat(accounts.find("admin")).isPresent();
    }

    @Test
    void forgetsThePasswordThatItMadeUpOnceItIsChanged() {
        var first = accounts.begin().orElseThrow();
        var admin = accounts.find("admin").orElseThrow().caller();

        assertThatThrownBy(() -> accounts.changeOwnPassword(admin, new OwnPassword("wrong", "correct horse battery")))
                .isInstanceOf(InvalidInput.class);
        accounts.changeOwnPassword(admin, new OwnPassword(first, "correct horse battery"));

        assertThat(note.isThere()).isFalse();
        assertThat(accounts.areSetUp()).isTrue();
        assertThat(accounts.begin()).isEmpty();
        assertThat(last().who()).isEqualTo("admin");
        assertThat(last().detail()).isEqualTo("password");
    }

    @Test
    void letsWhoeverHasTheMachineBackIn() {
        user("admin", Role.VIEWER);

        var password = accounts.reset(ROOT, "admin");

        var admin = accounts.find("admin").orElseThrow();
        assertThat(admin.role()).isEqualTo(Role.ADMIN);
        assertThat(admin.password()).isEqualTo(password);
        assertThat(note.isThere()).isTrue();
    }

    @Test
    void notesNoPasswordThatDoesNotCount() {
        assertThatThrownBy(() -> accounts(new Lost(database()), note).reset(ROOT, "admin"))
                .hasMessage("lost");

        assertThat(accounts.find("admin")).isEmpty();
        assertThat(note.isThere()).isFalse();
        assertThat(accounts.begin()).isPresent();
    }

    @Test
    void keepsThePasswordNotedAsLongAsItCounts() {
        var password = accounts.begin().orElseThrow();
        var change = new UserChange("correct horse battery", null, null, null);

        assertThatThrownBy(() -> accounts(new Lost(database()), note).change(ROOT, "admin", change))
                .hasMessage("lost");

        assertThat(accounts.find("admin").orElseThrow().password()).isEqualTo(password);
        assertThat(note.isThere()).isTrue();
    }

    @Test
    void removesAKeyOnceThoughTwoDoSoAtOnce() {
        var jane = user("jane", Role.ANALYST).caller();
        var key = ring.make(jane, null, new NewKey("import", Role.VIEWER, null, null))
                .key();
        var first = Underway.begin(database(), () -> ring.remove(jane, key.id()));

        boolean again = ring.remove(jane, key.id());

        assertThat(first.join()).isTrue();
        assertThat(again).isFalse();
    }

    @Test
    void removesTheKeysOfWhoeverGetsAPasswordFromSomebodyElse() {
        user("root", Role.ADMIN);
        var jane = user("jane", Role.ANALYST).caller();
        var change = new UserChange("battery horse correct", null, null, null);
        var kept = ring.make(jane, null, new NewKey("import", Role.VIEWER, null, null))
                .secret();

        accounts.changeOwnPassword(jane, new OwnPassword("correct horse battery", "horse battery correct"));
        assertThat(ring.caller(kept)).isPresent();

        accounts.change(ROOT, "jane", change);
        assertThat(ring.caller(kept)).isEmpty();
        assertThat(last().action() + " " + last().subject() + " " + last().detail())
                .isEqualTo("user.keys_removed user/jane keys 1");

        var again = ring.make(jane, null, new NewKey("import", Role.VIEWER, null, null))
                .secret();
        accounts.reset(ROOT, "jane");
        assertThat(ring.caller(again)).isEmpty();
    }

    @Test
    void makesNoKeyForAPasswordThatCountsNoMore() {
        user("root", Role.ADMIN);
        var jane = user("jane", Role.ANALYST);
        var wanted = new NewKey("import", Role.VIEWER, null, null);
        accounts.change(ROOT, "jane", new UserChange("battery horse correct", null, null, null));

        var before = jane.passwordSince().minusMillis(1); // to set it may take less than a millisecond
        assertThatThrownBy(() -> ring.make(jane.caller(), before, wanted)).isInstanceOf(NotPossible.class);
        assertThat(ring.of(jane.caller())).isEmpty();

        var now = accounts.find("jane").orElseThrow().passwordSince();
        assertThat(ring.caller(ring.make(jane.caller(), now, wanted).secret())).isPresent();
    }

    @Test
    void keepsAResetThatComesWhileTheOwnPasswordIsChecked() {
        user("root", Role.ADMIN);
        var jane = user("jane", Role.ANALYST).caller();
        var reset = new UserChange("battery horse correct", null, null, null);
        var slow = accounts(
                database(), note, new Slow(new AccountsInMemory.Plain(), () -> accounts.change(ROOT, "jane", reset)));

        assertThatThrownBy(() ->
                        slow.changeOwnPassword(jane, new OwnPassword("correct horse battery", "horse battery correct")))
                .isInstanceOf(InvalidInput.class);
        accounts.changeOwnPassword(jane, new OwnPassword("battery horse correct", "horse battery correct"));
    }

    @Test
    void keepsKeysButNotTheirSecrets() {
        var jane = user("jane", Role.ANALYST).caller();

        var made = ring.make(jane, null, new NewKey("import", Role.ANALYST, Tlp.GREEN, 10));

        assertThat(ring.of(jane)).containsExactly(made.key());
        assertThat(made.key().toString()).doesNotContain(made.secret());
        assertThat(made.key().expiresAt()).isEqualTo(NOW.plus(Duration.ofDays(10)));
        assertThat(ring.caller(made.secret())).contains(new Caller("jane", Role.ANALYST, Tlp.GREEN));
        assertThat(ring.of(jane).get(0).lastUsed()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(ring.caller(made.secret() + "x")).isEmpty();
        assertThat(last().toString())
                .contains("key.made")
                .doesNotContain(made.secret(), made.key().hash());
    }

    @Test
    void makesNoKeyThatMayDoMoreThanItsMaker() {
        var jane = user("jane", Role.ANALYST).caller();

        assertThatThrownBy(() -> ring.make(jane, null, new NewKey("more", Role.ADMIN, Tlp.RED, null)))
                .isInstanceOfSatisfying(InvalidInput.class, fault -> assertThat(fault.faults())
                        .extracting("pointer")
                        .containsExactly("/role", "/tlp"));
    }

    @Test
    void countsNoKeyAnyMoreThatHasExpiredOrWhoseOwnerIsLockedOrGone() {
        user("root", Role.ADMIN);
        var jane = user("jane", Role.ANALYST).caller();
        var secret = ring.make(jane, null, new NewKey("import", Role.ANALYST, null, 10))
                .secret();

        assertThat(ring(NOW.plus(Duration.ofDays(10)).minusMillis(1)).caller(secret))
                .isPresent();
        assertThat(ring(NOW.plus(Duration.ofDays(10))).caller(secret)).isEmpty();

        accounts.change(ROOT, "jane", new UserChange(null, Role.VIEWER, Tlp.CLEAR, null));
        assertThat(ring.caller(secret)).contains(new Caller("jane", Role.VIEWER, Tlp.CLEAR));
        accounts.change(ROOT, "jane", new UserChange(null, null, null, true));
        assertThat(ring.caller(secret)).isEmpty();
        accounts.remove(ROOT, "jane");
        assertThat(ring.caller(secret)).isEmpty();
        assertThat(ring.of(ROOT)).isEmpty();
    }

    @Test
    void letsNobodyButAdministratorsSeeOrRemoveTheKeysOfOthers() {
        var jane = user("jane", Role.ANALYST).caller();
        var mallory = user("mallory", Role.RULE_EDITOR).caller();
        var key = ring.make(jane, null, new NewKey("import", Role.VIEWER, null, null))
                .key();

        assertThat(ring.of(mallory)).isEmpty();
        assertThat(ring.remove(mallory, key.id())).isFalse();
        assertThat(ring.of(ROOT)).containsExactly(key);
        assertThat(ring.remove(jane, key.id())).isTrue();
        assertThat(ring.remove(ROOT, key.id())).isFalse();
    }

    @Test
    void findsEntriesOfTheTrail() {
        user("ann", Role.VIEWER);
        var ann = new Caller("ann", Role.VIEWER, Tlp.AMBER);
        trail.add(ann, "claim.filed", "claim/a", null);
        trail.add(ann, "claim.amended", "claim/a", "revision 2");
        trail.add(ROOT, "claim.amended", "claim/b", null);

        var newest = trail.latest(EVERYTHING, Long.MAX_VALUE, 2);
        assertThat(newest).extracting(TrailEntry::subject).containsExactly("claim/b", "claim/a");
        assertThat(trail.latest(
                        new TrailQuery(null, "claim/a", null, null),
                        newest.get(1).number(),
                        9))
                .extracting(TrailEntry::action)
                .startsWith("claim.filed");
        assertThat(trail.latest(new TrailQuery("ann", null, null, null), Long.MAX_VALUE, 2))
                .extracting(TrailEntry::detail)
                .containsExactly("revision 2", null);
    }

    @Test
    void findsEntriesOfTheTrailByTime() {
        var days = new Caller("days", Role.VIEWER, Tlp.AMBER);
        for (int day = 0; day < 5; day++) {
            trail(database(), NOW.plus(Duration.ofDays(day))).add(days, "claim.filed", "claim/day-" + day, null);
        }

        assertThat(byDays(NOW.plus(Duration.ofDays(1)), NOW.plus(Duration.ofDays(3))))
                .containsExactly("claim/day-2", "claim/day-1");
        assertThat(byDays(NOW.plus(Duration.ofDays(4)), null)).containsExactly("claim/day-4");
        assertThat(byDays(null, NOW.plusMillis(1))).containsExactly("claim/day-0");
        assertThat(byDays(NOW.plus(Duration.ofDays(9)), null)).isEmpty();
        assertThat(byDays(null, Instant.EPOCH)).isEmpty();
    }

    private List<String> byDays(@Nullable Instant from, @Nullable Instant until) {
        return trail.latest(new TrailQuery("days", null, from, until), Long.MAX_VALUE, 9).stream()
                .map(TrailEntry::subject)
                .toList();
    }

    @Test
    void makesUpAnotherPasswordForSomebody() {
        user("root", Role.ADMIN);
        var jane = user("jane", Role.ANALYST);
        ring.make(jane.caller(), null, new NewKey("import", Role.VIEWER, null, null));

        var made = accounts.changePassword(ROOT, "jane").orElseThrow();

        assertThat(made.password()).isNotBlank().isEqualTo(made.user().password());
        assertThat(ring.of(jane.caller())).isEmpty();
        assertThat(accounts.changePassword(ROOT, "nobody")).isEmpty();
    }

    @Test
    void keepsTheTrailFromWhoeverWouldRewriteIt() {
        trail.add(ROOT, "claim.filed", "claim/a", null);
        var written = last();

        for (var rewriting : List.of("update trail set who = 'nobody'", "delete from trail")) {
            assertThatThrownBy(() -> database().client().sql(rewriting).update())
                    .as(rewriting)
                    .rootCause()
                    .hasMessageContaining("trail");
        }
        assertThat(last()).isEqualTo(written);
    }

    @Test
    void tellsOfNoChangeThatWasNotMade() {
        user("root", Role.ADMIN);
        var before = last().number();

        assertThatThrownBy(() -> database().within(() -> {
                    accounts.make(ROOT, new NewUser("jane", null, Role.VIEWER, null));
                    throw new IllegalStateException("the end");
                }))
                .hasMessage("the end");

        assertThat(accounts.find("jane")).isEmpty();
        assertThat(last().number()).isEqualTo(before);
    }
}
