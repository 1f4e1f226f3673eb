package io.github.claimgauge.tuning.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.access.Role;
import io.github.claimgauge.access.Trail;
import io.github.claimgauge.claim.Claim.Tlp;
import io.github.claimgauge.rulebook.Rulebooks;
import io.github.claimgauge.rulebook.folder.Numbers;
import io.github.claimgauge.rulebook.folder.RulesFolder;
import io.github.claimgauge.storage.Database;
import io.github.claimgauge.storage.Settings;
import io.github.claimgauge.storage.tuning.JdbcVersions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is in force once a server with a rules folder has ended and begins anew. */
class RestartTest {

    private static final Caller ANN = new Caller("ann", Role.RULE_EDITOR, Tlp.AMBER);
    private static final RulesFolder FIRST = RulesFolder.bundled();
    private static final RulesFolder TUNED = with("/weights/proof.illegible", "-6");
    private static final RulesFolder EDITED = with("/weights/proof.illegible", "-7");

    @TempDir
    private Path temporary;

    private Path folder;
    private Database database;
    private JdbcVersions versions;
    private InForce inForce;
    private Succession succession;
    private Publishing publishing;

    @BeforeEach
    void begin() throws IOException {
        folder = Files.createDirectory(temporary.resolve("rules"));
        database = Database.open(Settings.in(temporary));
        versions = new JdbcVersions(database.client());
        FIRST.write(folder);
        restart();
    }

    @AfterEach
    void end() {
        succession.close();
        database.close();
    }

    private void restart() {
        inForce = new InForce(Edition.of(RulesFolder.read(folder)));
        succession = new Succession(
                inForce, versions, database, Trail.NONE, Clock.systemUTC(), folder, edition -> List.of());
        publishing = new Publishing(succession, versions, database);
        succession.round(true);
    }

    @Test
    void whatWasPublishedIsInForceAndInTheFolder() {
        publish(TUNED);
        restart();

        assertInForce(TUNED);
        assertThat(RulesFolder.read(folder)).isEqualTo(TUNED);
        assertThat(versions.activations(9)).hasSize(2);
    }

    @Test
    void aFolderThatWasEditedMeanwhileWins() throws IOException {
        publish(TUNED);
        EDITED.write(folder);
        restart();

        assertInForce(EDITED);
        assertThat(versions.activations(1))
                .singleElement()
                .extracting(Activation::cause, Activation::who)
                .containsExactly(Cause.FOLDER, "rules folder");
    }

    @Test
    void aFolderThatWasRevertedByGitWinsToo() throws IOException {
        publish(TUNED);
        FIRST.write(folder);
        restart();

        assertInForce(FIRST);
    }

    @Test
    void whatWasGoneBackToStays() {
        publish(TUNED);
        publishing.activate(ANN, version(FIRST), "it was no good");
        restart();

        assertInForce(FIRST);
        assertThat(RulesFolder.read(folder)).isEqualTo(FIRST);
    }

    @Test
    void whatAnotherServerHasPublishedWinsOverAFolderThatIsAsItWas() {
        publishElsewhere(TUNED);
        restart();

        assertInForce(TUNED);
        assertThat(RulesFolder.read(folder)).isEqualTo(FIRST);
    }

    @Test
    void anEditOfTheFolderWinsOverWhatAnotherServerHasPublishedBefore() throws IOException {
        publishElsewhere(TUNED);
        succession.round(true);
        assertInForce(TUNED);

        EDITED.write(folder);
        succession.round(true);
        succession.round(true);
        assertInForce(EDITED);

        restart();
        assertInForce(EDITED);
    }

    @Test
    void aCopyOfTheFolderOnANewMachineIsNothingNew() {
        publishElsewhere(TUNED);
        database.client()
                .sql("update rulebook_source set host = 'the-machine-before'")
                .update();
        restart();

        assertInForce(TUNED);
    }

    @Test
    void aFolderNeverSeenBeforeIsInForce() throws IOException {
        publish(TUNED);
        folder = Files.createDirectory(temporary.resolve("other"));
        FIRST.write(folder);
        restart();

        assertInForce(FIRST);
    }

    @Test
    void theOwnWritingIsNoEdit() {
        publish(TUNED);
        succession.round(true);
        succession.round(true);
        succession.round(true);

        assertInForce(TUNED);
        assertThat(versions.activations(9)).hasSize(2);
    }

    @Test
    void aServerKilledBetweenTwoFilesWritesTheOtherOneWhenItBegins() throws IOException {
        var both = Numbers.changed(TUNED, Map.of("/weights/victim.confirms", "21", "/start", "-7"));
        publish(both);
        var interrupted = Rewrite.of(version(both), FIRST.files(), both.files());
        assertThat(interrupted.files()).hasSize(3);
        for (var name : List.of("victim.drl", "scale.yaml")) {
            Files.writeString(folder.resolve(name), FIRST.files().getOrDefault(name, ""));
        }
        Files.writeString(folder.resolve(".victim.drl.next"), "half a fi");
        versions.see(Source.of(folder), new Seen(version(FIRST), interrupted));

        restart();

        assertInForce(both);
        assertThat(RulesFolder.read(folder)).isEqualTo(both);
        try (var left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString())).noneMatch(name -> name.startsWith("."));
        }
        assertThat(versions.activations(9)).hasSize(2);
    }

    @Test
    void whatAKillLeftFaultyCanBeFinishedBeforeItIsRead() throws IOException {
        var faulty = new TreeMap<>(FIRST.files());
        faulty.put("proof.drl", "package rules\n");
        faulty.put("scale.yaml", "name: default\n");
        new RulesFolder(faulty).write(folder);
        Files.writeString(folder.resolve("scale.yaml"), FIRST.files().getOrDefault("scale.yaml", ""));
        var interrupted = Rewrite.of(version(FIRST), faulty, FIRST.files());
        assertThat(new Unfinished(folder).isLikely()).isFalse();
        assertThat(new Unfinished(folder).finish(versions, database)).isFalse();
        interrupted.stage(folder);
        assertThat(new Unfinished(folder).isLikely()).isTrue();
        versions.see(Source.of(folder), new Seen(version(FIRST), interrupted));

        assertThat(new Unfinished(folder).finish(versions, database)).isTrue();

        assertThat(RulesFolder.read(folder)).isEqualTo(FIRST);
    }

    @Test
    void anEditAfterTheKillIsLeftAlone() throws IOException {
        publish(TUNED);
        versions.see(
                Source.of(folder), new Seen(version(FIRST), Rewrite.of(version(TUNED), FIRST.files(), TUNED.files())));
        EDITED.write(folder);

        restart();

        assertInForce(EDITED);
        assertThat(RulesFolder.read(folder)).isEqualTo(EDITED);
    }

    @Test
    void nothingIsPublishedOverAnEditThatIsNotInForceYet() throws IOException {
        EDITED.write(folder);

        assertThatThrownBy(() -> publish(TUNED))
                .isInstanceOf(FolderInTheWay.class)
                .hasMessageContaining(version(EDITED));
        assertInForce(FIRST);
        assertThat(RulesFolder.read(folder)).isEqualTo(EDITED);
        assertThat(versions.find(version(TUNED))).isEmpty();
    }

    @Test
    void nothingIsPublishedIfTheFolderCannotBeWritten() throws IOException {
        Files.createDirectories(folder.resolve(".proof.drl.next/in-the-way"));

        assertThatThrownBy(() -> publish(TUNED))
                .isInstanceOf(FolderInTheWay.class)
                .hasMessageContaining("cannot be written");
        assertInForce(FIRST);
        assertThat(versions.find(version(TUNED))).isEmpty();
    }

    @Test
    void keepsCommentsAndEndsOfLinesThatAreTheFoldersOwn() throws IOException {
        var file = folder.resolve("proof.drl");
        var own = Files.readString(file) + "// mine\n";
        Files.writeString(file, own.replace("\n", "\r\n"));

        publish(TUNED);

        assertThat(Files.readString(file))
                .isEqualTo((TUNED.files().getOrDefault("proof.drl", "") + "// mine\n").replace("\n", "\r\n"));
        succession.round(true);
        succession.round(true);
        assertThat(versions.activations(9)).hasSize(2);
    }

    private void publish(RulesFolder rules) {
        publishing.publish(
                new Announcement(ANN, "a try", Cause.PUBLISH),
                Edition.of(rules),
                inForce.edition().version(),
                () -> {});
    }

    private void publishElsewhere(RulesFolder rules) {
        try (var elsewhere = new Succession(
                new InForce(inForce.edition()),
                versions,
                database,
                Trail.NONE,
                Clock.systemUTC(),
                null,
                edition -> List.of())) {
            new Publishing(elsewhere, versions, database)
                    .publish(
                            new Announcement(ANN, "a try", Cause.PUBLISH),
                            Edition.of(rules),
                            inForce.edition().version(),
                            () -> {});
        }
    }

    private void assertInForce(RulesFolder rules) {
        assertThat(inForce.refused()).isEmpty();
        assertThat(inForce.edition().version()).isEqualTo(version(rules));
        assertThat(versions.active()).map(Activation::version).contains(version(rules));
    }

    private static String version(RulesFolder rules) {
        return Rulebooks.version(rules);
    }

    private static RulesFolder with(String pointer, String value) {
        return Numbers.changed(FIRST, Map.of(pointer, value));
    }
}
