package io.github.claimgauge.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.access.Role;
import io.github.claimgauge.access.Unavailable;
import io.github.claimgauge.actor.ActorEntry;
import io.github.claimgauge.actor.ActorProfile;
import io.github.claimgauge.actor.Starter;
import io.github.claimgauge.actor.Trait;
import io.github.claimgauge.casebook.StaleRevision;
import io.github.claimgauge.casebook.registry.Conflict;
import io.github.claimgauge.casebook.registry.Registry;
import io.github.claimgauge.casebook.registry.Unmapped;
import io.github.claimgauge.claim.Claim.Tlp;
import io.github.claimgauge.claim.InvalidInput;
import io.github.claimgauge.json.Values;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.QueryTimeoutException;

/** What holds for the registry in every database. */
abstract class RegistryContract {

    private static final Caller ANN = new Caller("ann", Role.ANALYST, Tlp.RED);

    private final List<String> trail = new ArrayList<>();
    private Registry registry;

    abstract Database database();

    @BeforeEach
    void empty() {
        database().client().sql("delete from actor_name").update();
        database().client().sql("delete from actor").update();
        registry = new Registry(
                database(),
                new JdbcActors(database().client()),
                (who, action, subject, detail) -> trail.add(who.name() + " " + action + " " + subject),
                Clock.systemUTC());
    }

    @Test
    void startsWithWhatShipsAndStartingAgainChangesNothing() {
        registry.start(Starter.profiles());
        var first = registry.page(null, null, 1000);
        registry.start(Starter.profiles());

        assertThat(registry.page(null, null, 1000))
                .isEqualTo(first)
                .hasSize(Starter.profiles().size());
        assertThat(first).extracting(ActorEntry::profile).containsAll(Starter.profiles());
    }

    @Test
    void bringsWhatShipsUpToDateButNotWhatAnAnalystSaid() {
        registry.start(
                List.of(actor("{\"name\":\"A\",\"origin\":\"MY\"}"), actor("{\"name\":\"B\",\"origin\":\"MY\"}")));
        registry.edit(ANN, "b", actor("{\"name\":\"B\",\"origin\":\"ID\"}"), 1);
        registry.start(
                List.of(actor("{\"name\":\"A\",\"origin\":\"TH\"}"), actor("{\"name\":\"B\",\"origin\":\"TH\"}")));

        assertThat(find("A").profile().origin()).isEqualTo("TH");
        assertThat(find("B").profile().origin()).isEqualTo("ID");
        assertThat(trail).containsExactly("ann actor.edited actor/b");
    }

    @Test
    void findsAnActorByAnySpellingOfAnyName() {
        registry.start(List.of(actor("{\"name\":\"LockBit\",\"aliases\":[\"ABCD\"]}")));

        assertThat(List.of("lock bit", "LOCKBIT", "a-b-c-d"))
                .allSatisfy(name -> assertThat(registry.find(name)).isPresent());
        assertThat(registry.find("L0ckBit")).isEmpty();
        var actors = new JdbcActors(database().client());
        assertThat(actors.lookalikes("L0ckBit")).containsExactly("LockBit");
        assertThat(actors.lookalikes("abcd")).isEmpty();
    }

    @Test
    void pagesInOrderAndSearchesByPartOfAName() {
        registry.start(List.of(
                actor("{\"name\":\"Gamma\"}"),
                actor("{\"name\":\"Alpha\",\"aliases\":[\"100%_x\"]}"),
                actor("{\"name\":\"Beta\"}")));

        assertThat(registry.page(null, null, 2)).extracting(ActorEntry::id).containsExactly("alpha", "beta");
        assertThat(registry.page(null, "beta", 2)).extracting(ActorEntry::id).containsExactly("gamma");
        assertThat(registry.page("ET", null, 9)).extracting(ActorEntry::id).containsExactly("beta");
        assertThat(registry.page("100%", null, 9)).extracting(ActorEntry::id).containsExactly("alpha");
        assertThat(registry.before(null, "gamma", 1)).extracting(ActorEntry::id).containsExactly("beta");
        assertThat(registry.before(null, "gamma", 9)).extracting(ActorEntry::id).containsExactly("alpha", "beta");
        assertThat(registry.before("100%", "gamma", 9))
                .extracting(ActorEntry::id)
                .containsExactly("alpha");
        assertThat(registry.before(null, "alpha", 9)).isEmpty();
    }

    @Test
    void anImportKeepsWhatAnAnalystIsJustSaying() {
        registry.start(List.of(actor("{\"name\":\"A\",\"origin\":\"MY\"}")));
        var other = Underway.begin(
                database(), () -> registry.edit(ANN, "a", actor("{\"name\":\"A\",\"origin\":\"ID\"}"), 1));

        registry.take(ANN, List.of(actor("{\"name\":\"A\",\"origin\":\"TH\"}")), List.of());

        other.join();
        assertThat(find("A").revision()).isEqualTo(3);
        assertThat(find("A").profile().origin()).isEqualTo("ID");
    }

    @Test
    void oneOfTwoWhoAddAnActorAtOnceIsRefused() {
        var first = Underway.begin(database(), () -> registry.edit(ANN, "new", actor("{\"name\":\"New\"}"), 0));

        assertThatThrownBy(() -> registry.edit(ANN, "new", actor("{\"name\":\"New\"}"), 0))
                .isInstanceOf(StaleRevision.class);
        first.join();
        assertThat(find("New").revision()).isEqualTo(1);
    }

    @Test
    void saysThatItIsNotThereForWhoeverWaitsTooLong() {
        assertThatThrownBy(() -> database().within(() -> {
                    throw new QueryTimeoutException("another transaction does not end");
                }))
                .isInstanceOf(Unavailable.class);
    }

    @Test
    void refusesAnEditOfWhatSomebodyElseHasChanged() {
        registry.start(List.of(actor("{\"name\":\"A\"}")));
        registry.edit(ANN, "a", actor("{\"name\":\"A\",\"origin\":\"MY\"}"), 1);

        assertThatThrownBy(() -> registry.edit(ANN, "a", actor("{\"name\":\"A\"}"), 1))
                .isInstanceOf(StaleRevision.class);
        assertThatThrownBy(() -> registry.edit(ANN, "new", actor("{\"name\":\"New\"}"), 3))
                .isInstanceOf(StaleRevision.class);
        assertThat(registry.edit(ANN, "new", actor("{\"name\":\"New\"}"), 0).revision())
                .isEqualTo(1);
    }

    @Test
    void givesNoNameToTwoActors() {
        registry.start(List.of(actor("{\"name\":\"A\",\"aliases\":[\"X\"]}"), actor("{\"name\":\"B\"}")));

        assertThatThrownBy(() -> registry.edit(ANN, "b", actor("{\"name\":\"B\",\"aliases\":[\"Y\",\"x\"]}"), 1))
                .isInstanceOfSatisfying(InvalidInput.class, fault -> assertThat(fault.faults())
                        .extracting(one -> one.pointer())
                        .containsExactly("/aliases/1"));
        assertThatThrownBy(() -> registry.edit(ANN, "b", actor("{\"name\":\"C\"}"), 1))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void importFillsWhatIsOpenAndTellsWhatItWouldHaveChanged() {
        registry.start(List.of(
                actor("{\"name\":\"A\",\"aliases\":[\"X\"],\"usualCountries\":[{\"value\":[\"MY\"]}]}"),
                actor("{\"name\":\"B\"}")));
        var said = List.of(
                actor("{\"name\":\"x\",\"origin\":\"IL\",\"usualCountries\":[{\"value\":[\"US\"]}]}"),
                actor("{\"name\":\"New\",\"aliases\":[\"A\",\"B\",\"N\"]}"));

        var report = registry.take(ANN, said, List.of());

        assertThat(report.added()).isEqualTo(1);
        assertThat(report.changed()).isEqualTo(1);
        assertThat(report.conflicts()).containsExactly(new Conflict("A", "usualCountries", "[MY]", "[US]"));
        assertThat(report.unmapped())
                .containsExactly(
                        new Unmapped("New", "alias of A already", "A"), new Unmapped("New", "alias of B already", "B"));
        assertThat(find("A").profile().origin()).isEqualTo("IL");
        assertThat(find("A").profile().usualCountries())
                .extracting(Trait.Countries::value)
                .containsExactly(List.of("MY"));
        assertThat(find("N").id()).isEqualTo("new");
    }

    @Test
    void importingTwiceChangesNothing() {
        registry.start(Starter.profiles());
        var said = List.of(
                actor("{\"name\":\"New\",\"aliases\":[\"Newer\"]}"), actor("{\"name\":\"LockBit\",\"origin\":\"RU\"}"));
        registry.take(ANN, said, List.of());
        var before = registry.page(null, null, 1000);

        var report = registry.take(ANN, said, List.of());

        assertThat(report.unchanged()).isEqualTo(2);
        assertThat(report.added() + report.changed()).isZero();
        assertThat(registry.page(null, null, 1000)).isEqualTo(before);
    }

    @Test
    void storesNoProfileThatCannotBeReadAgain() {
        var damaged = actor("{\"name\":\"Bad\"}").orElse(withTarget("\0"));
        var broken = actor("{\"name\":\"Worse\"}").orElse(withTarget("\ud83d"));
        var endless = actor("{\"name\":\"Long\"}").orElse(withTarget("x".repeat(70_000)));

        var report = registry.take(ANN, List.of(damaged, broken, endless, actor("{\"name\":\"Good\"}")), List.of());

        assertThat(report.added()).isEqualTo(1);
        assertThat(report.unmapped()).extracting(Unmapped::actor).containsExactly("Bad", "Worse", "Long");
        assertThat(report.unmapped()).extracting(Unmapped::field).containsOnly("entry");
        assertThat(registry.page(null, null, 9)).extracting(ActorEntry::id).containsExactly("good");
        assertThatThrownBy(() -> registry.edit(ANN, "bad", damaged, 0)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void aDamagedProfileHarmsNoOtherActor() {
        registry.start(List.of(actor("{\"name\":\"A\",\"aliases\":[\"X\"]}"), actor("{\"name\":\"B\"}")));
        damage("starter", "a");

        assertThat(registry.page(null, null, 9))
                .extracting(entry -> entry.profile().name())
                .containsExactly("a", "B");
        assertThat(find("X").damaged()).containsExactly(ActorEntry.Source.PRODUCT);
        assertThat(find("X").sources()).isEmpty();
        assertThat(find("B").damaged()).isEmpty();
    }

    @Test
    void aFurtherImportCuresWhatWasImported() {
        var said = List.of(actor("{\"name\":\"A\",\"origin\":\"MY\"}"));
        registry.take(ANN, said, List.of());
        damage("imported", "a");

        assertThat(registry.take(ANN, said, List.of()).changed()).isEqualTo(1);
        assertThat(find("A").damaged()).isEmpty();
        assertThat(find("A").profile().origin()).isEqualTo("MY");
    }

    @Test
    void whatAnAnalystSaysCuresAll() {
        registry.take(ANN, List.of(actor("{\"name\":\"A\"}")), List.of());
        damage("imported", "a");

        var cured = registry.edit(ANN, "a", actor("{\"name\":\"A\",\"origin\":\"TH\"}"), 1);

        assertThat(find("A")).isEqualTo(cured);
        assertThat(cured.damaged()).isEmpty();
        assertThat(cured.sources()).containsExactly("analyst");
    }

    /** It may be a newer program's, and not damaged at all. */
    @Test
    void anImportLeavesAloneWhatItDoesNotReplace() {
        registry.edit(ANN, "a", actor("{\"name\":\"A\"}"), 0);
        damage("edited", "a");
        registry.take(ANN, List.of(actor("{\"name\":\"A\",\"origin\":\"MY\"}")), List.of());

        assertThat(find("A").damaged()).containsExactly(ActorEntry.Source.ANALYST);
        assertThat(find("A").profile().origin()).isEqualTo("MY");
    }

    @Test
    void whatTheProductAndAnImportSayTogetherIsNeverTooMuch() {
        var names = IntStream.range(0, 500).mapToObj(at -> "\"N" + at + "\"").collect(Collectors.joining(","));
        registry.start(List.of(actor("{\"name\":\"A\",\"aliases\":[\"X\"]}")));

        var report = registry.take(ANN, List.of(actor("{\"name\":\"A\",\"aliases\":[" + names + "]}")), List.of());

        assertThat(report.changed()).isEqualTo(1);
        assertThat(find("A").profile().aliases()).hasSize(500).startsWith("X", "N0");
    }

    private void damage(String column, String id) {
        database()
                .client()
                .sql("update actor set " + column + " = :json where id = :id")
                .param("json", "{\"name\":\"A\",\"targets\":[\"\\u0000\"]}".getBytes(StandardCharsets.UTF_8))
                .param("id", id)
                .update();
    }

    private static ActorProfile withTarget(String target) {
        return new ActorProfile(
                "Other",
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(target),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private ActorEntry find(String name) {
        return registry.find(name).orElseThrow();
    }

    private static ActorProfile actor(String json) {
        return Values.read(json.getBytes(StandardCharsets.UTF_8), ActorProfile.class);
    }
}
