package io.github.claimgauge.storage.tuning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.access.Role;
import io.github.claimgauge.access.Transactions;
import io.github.claimgauge.claim.Claim.Tlp;
import io.github.claimgauge.claim.InvalidInput;
import io.github.claimgauge.rulebook.folder.Numbers;
import io.github.claimgauge.rulebook.folder.RulesFolder;
import io.github.claimgauge.storage.Database;
import io.github.claimgauge.storage.Packed;
import io.github.claimgauge.storage.casebook.Book;
import io.github.claimgauge.tuning.edition.Activation;
import io.github.claimgauge.tuning.edition.Announcement;
import io.github.claimgauge.tuning.edition.Cause;
import io.github.claimgauge.tuning.edition.Edition;
import io.github.claimgauge.tuning.edition.InForce;
import io.github.claimgauge.tuning.edition.NotInForce;
import io.github.claimgauge.tuning.edition.Publishing;
import io.github.claimgauge.tuning.edition.Succession;
import io.github.claimgauge.tuning.edition.UnknownVersion;
import io.github.claimgauge.tuning.edition.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What holds for versions of the rulebook in every database: two servers on one, without a rules folder. */
abstract class VersionsContract {

    private static final Caller ANN = new Caller("ann", Role.RULE_EDITOR, Tlp.AMBER);
    private static final Edition SHIPPED = new Edition(RulesFolder.bundled(), Book.ASSESSOR);
    private static final Edition STRICTER =
            Edition.of(Numbers.changed(RulesFolder.bundled(), Map.of("/weights/proof.illegible", "-8")));
    private static final Edition LAXER =
            Edition.of(Numbers.changed(RulesFolder.bundled(), Map.of("/weights/proof.illegible", "-2")));

    private final List<String> trail = new ArrayList<>();
    private JdbcVersions versions;
    private Server one;
    private Server other;

    private record Server(InForce inForce, Succession succession, Publishing publishing) {

        String version() {
            return inForce.edition().version();
        }

        void round() {
            succession.round(true);
        }
    }

    abstract Database database();

    @BeforeEach
    void begin() {
        clear();
        versions = new JdbcVersions(database().client());
        one = server(SHIPPED);
        other = server(SHIPPED);
        one.round();
        other.round();
    }

    private void clear() {
        for (var table : List.of("rulebook_activation", "rulebook_source", "rulebook")) {
            database().client().sql("delete from " + table).update();
        }
    }

    @AfterEach
    void end() {
        one.succession.close();
        other.succession.close();
    }

    private Server server(Edition own) {
        return server(own, Clock.systemUTC());
    }

    private Server server(Edition own, Clock clock) {
        var inForce = new InForce(own);
        var succession = new Succession(
                inForce,
                versions,
                database(),
                (who, action, subject, detail) -> trail.add(who.name() + " " + action + " " + subject + " " + detail),
                clock,
                null,
                edition -> List.of());
        return new Server(inForce, succession, new Publishing(succession, versions, database()));
    }

    @Test
    void keepsWhatTheProgramComesWith() {
        assertThat(one.publishing.latest(9)).singleElement().satisfies(first -> assertThat(first)
                .extracting(Version::version, Version::name, Version::author, Version::parent, Version::active)
                .containsExactly(SHIPPED.version(), "default", "ClaimGauge", null, true));
        assertThat(versions.text(SHIPPED.version())).contains(RulesFolder.bundled());
        assertThat(one.publishing.activations(9))
                .singleElement()
                .extracting(Activation::cause)
                .isEqualTo(Cause.PROGRAM);
    }

    @Test
    void whatOneServerPublishesTheOtherFollows() {
        var published = one.publishing.publish(
                new Announcement(ANN, "says more than we thought", Cause.PUBLISH),
                STRICTER,
                SHIPPED.version(),
                () -> {});
        assertThat(one.version()).isEqualTo(STRICTER.version());
        assertThat(other.version()).isEqualTo(SHIPPED.version());

        other.round();

        assertThat(other.version()).isEqualTo(STRICTER.version());
        assertThat(published)
                .isEqualTo(new Version(
                        STRICTER.version(),
                        "default",
                        "ann",
                        "says more than we thought",
                        published.at(),
                        SHIPPED.version(),
                        true));
        assertThat(trail)
                .contains("ann rulebook.activated rulebook/" + STRICTER.version() + " publish, before "
                        + SHIPPED.version());
    }

    @Test
    void goesBackInOneCallForEverybody() {
        one.publishing.publish(new Announcement(ANN, "a try", Cause.PUBLISH), STRICTER, SHIPPED.version(), () -> {});
        other.round();

        other.publishing.activate(ANN, SHIPPED.version(), "it was no good");
        one.round();

        assertThat(one.version()).isEqualTo(SHIPPED.version());
        assertThat(other.version()).isEqualTo(SHIPPED.version());
        assertThat(one.publishing.activations(9))
                .extracting(Activation::cause)
                .containsExactly(Cause.ACTIVATE, Cause.PUBLISH, Cause.PROGRAM);
    }

    @Test
    void puttingInForceWhatIsInForceChangesNothing() {
        one.publishing.activate(ANN, SHIPPED.version(), "once more");

        assertThat(one.publishing.activations(9)).hasSize(1);
    }

    @Test
    void puttingInForceWhatSomebodyElseJustPutsInForceChangesNothing() {
        one.publishing.publish(new Announcement(ANN, "a try", Cause.PUBLISH), STRICTER, SHIPPED.version(), () -> {});
        other.round();
        var uses = new AtomicInteger();
        var slower = new Publishing(other.succession, versions, new Transactions() {
            @Override
            public <T> T within(Supplier<T> work) {
                var found = database().within(work);
                if (uses.incrementAndGet() == 1) {
                    one.publishing.activate(ANN, SHIPPED.version(), "back");
                }
                return found;
            }
        });

        assertThat(slower.activate(ANN, SHIPPED.version(), "back, too").active())
                .isTrue();

        assertThat(one.publishing.activations(9))
                .extracting(Activation::comment)
                .startsWith("back", "a try");
    }

    @Test
    void twoWhoPublishFromTheSameVersionDoNotUndoEachOther() {
        one.publishing.publish(new Announcement(ANN, "faster", Cause.PUBLISH), STRICTER, SHIPPED.version(), () -> {});

        assertThatThrownBy(() -> other.publishing.publish(
                        new Announcement(ANN, "slower", Cause.PUBLISH), LAXER, SHIPPED.version(), () -> {}))
                .isInstanceOf(NotInForce.class)
                .hasMessageContaining(STRICTER.version());
        assertThat(versions.find(LAXER.version())).isEmpty();
        assertThat(other.version()).isEqualTo(SHIPPED.version());
    }

    @Test
    void twoWhoPublishInTheSameMomentDoNotUndoEachOther() {
        var slow = server(
                SHIPPED,
                meanwhile(() -> other.publishing.publish(
                        new Announcement(ANN, "faster", Cause.PUBLISH), STRICTER, SHIPPED.version(), () -> {})));

        assertThatThrownBy(() -> slow.publishing.publish(
                        new Announcement(ANN, "slower", Cause.PUBLISH), LAXER, SHIPPED.version(), () -> {}))
                .isInstanceOf(NotInForce.class);

        assertThat(one.publishing.activations(9))
                .extracting(Activation::version)
                .containsExactly(STRICTER.version(), SHIPPED.version());
        assertThat(versions.find(LAXER.version())).isEmpty();
        slow.succession.close();
    }

    @Test
    void serversThatBeginInTheSameMomentPutTheirRulesInForceOnce() {
        clear();
        var faster = server(SHIPPED);
        var slow = server(SHIPPED, meanwhile(faster::round));

        slow.round();
        slow.round();

        assertThat(one.publishing.activations(9)).hasSize(1);
        assertThat(slow.version()).isEqualTo(SHIPPED.version());
        faster.succession.close();
        slow.succession.close();
    }

    /** The clock of a server where something else happens, once, before it has looked at the time. */
    private static Clock meanwhile(Runnable other) {
        var left = new AtomicReference<@Nullable Runnable>(other);
        InstantSource clock = () -> {
            var work = left.getAndSet(null);
            if (work != null) {
                CompletableFuture.runAsync(work).join();
            }
            return Instant.now();
        };
        return clock.withZone(ZoneOffset.UTC);
    }

    @Test
    void asksForAReasonAndAVersionThatThereIs() {
        assertThatThrownBy(() -> one.publishing.publish(
                        new Announcement(ANN, " ", Cause.PUBLISH), STRICTER, SHIPPED.version(), () -> {}))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> one.publishing.activate(ANN, "unknown", "why not"))
                .isInstanceOf(UnknownVersion.class);
        assertThat(one.version()).isEqualTo(SHIPPED.version());
    }

    @Test
    void aRestartKeepsWhatWasPublished() {
        one.publishing.publish(new Announcement(ANN, "a try", Cause.PUBLISH), STRICTER, SHIPPED.version(), () -> {});

        var again = server(SHIPPED);
        again.round();

        assertThat(again.version()).isEqualTo(STRICTER.version());
    }

    @Test
    void newRulesOfANewProgramAreInForceAndThoseOfAnOlderOneAreNot() {
        var newer = server(LAXER);
        newer.round();
        assertThat(newer.version()).isEqualTo(LAXER.version());
        one.round();
        assertThat(one.version()).isEqualTo(LAXER.version());

        var older = server(SHIPPED);
        older.round();
        assertThat(older.version()).isEqualTo(LAXER.version());
    }

    @Test
    void whatThisProgramCannotUseIsToldAndItsOwnRulesJudge() {
        keep("of-another-program", new RulesFolder(Map.of("scale.yaml", "name: other")));
        versions.activate(
                new Activation(2, "of-another-program", Clock.systemUTC().instant(), "ann", "newer", Cause.PUBLISH));

        one.round();

        assertThat(one.version()).isEqualTo(SHIPPED.version());
        assertThat(one.inForce.refused())
                .anyMatch(fault -> fault.contains("of-another-program"))
                .anyMatch(fault -> fault.contains("questions.yaml"));

        one.publishing.activate(ANN, SHIPPED.version(), "back to what works");
        one.round();
        assertThat(one.inForce.refused()).isEmpty();
    }

    private void keep(String version, RulesFolder text) {
        versions.keep(
                STRICTER,
                new Version(STRICTER.version(), "", "ann", "", Clock.systemUTC().instant(), null, false));
        database()
                .client()
                .sql("insert into rulebook (version, files, dictionary, made_at)"
                        + " select :version, :files, dictionary, made_at from rulebook where version = :like")
                .param("version", version)
                .param("files", Packed.pack(JsonMapper.shared().writeValueAsBytes(text.files())))
                .param("like", STRICTER.version())
                .update();
    }
}
