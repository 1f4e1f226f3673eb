package io.github.claimgauge.tuning.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.access.Trail;
import io.github.claimgauge.rulebook.folder.Numbers;
import io.github.claimgauge.rulebook.folder.RulesFolder;
import io.github.claimgauge.storage.Database;
import io.github.claimgauge.storage.Settings;
import io.github.claimgauge.storage.tuning.JdbcVersions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SuccessionTest {

    private static final RulesFolder BUNDLED = RulesFolder.bundled();

    private Edition first;
    private Database database;
    private InForce inForce;
    private Succession succession;
    private List<String> guardSays = List.of();
    private boolean guardBreaks;
    private boolean databaseBreaks;

    @TempDir
    private Path temporary;

    private Path folder;

    @BeforeAll
    void load() {
        first = Edition.of(BUNDLED);
    }

    @BeforeEach
    void open() throws IOException {
        folder = Files.createDirectory(temporary.resolve("rules"));
        BUNDLED.write(folder);
        guardSays = List.of();
        guardBreaks = false;
        databaseBreaks = false;
        inForce = new InForce(first);
        database = Database.open(Settings.in(temporary));
        succession = new Succession(
                inForce,
                new JdbcVersions(database.client()),
                this::within,
                Trail.NONE,
                Clock.systemUTC(),
                folder,
                this::guard);
    }

    private <T> T within(Supplier<T> work) {
        if (databaseBreaks) {
            throw new IllegalStateException("a fault of the program");
        }
        return database.within(work);
    }

    private List<String> guard(Edition edition) {
        if (guardBreaks) {
            throw new IllegalStateException("a fault of the program");
        }
        return guardSays;
    }

    @AfterEach
    void close() {
        succession.close();
        database.close();
    }

    @Test
    void leavesUnchangedRulesAlone() {
        rounds(3);

        assertThat(inForce.edition()).isSameAs(first);
        assertThat(inForce.refused()).isEmpty();
    }

    @Test
    void putsAChangedWeightInForceOnceItStandsStill() throws IOException {
        changed("/weights/proof.illegible", "-8").write(folder);

        rounds(1);
        assertThat(inForce.edition()).isSameAs(first);
        rounds(1);

        assertThat(inForce.edition().version()).isNotEqualTo(first.version());
        assertThat(inForce.edition().rulebook().rules())
                .anyMatch(rule -> rule.id().equals("proof.illegible") && rule.weight() == -8);
    }

    @Test
    void keepsTheOldRulesWhileTheFolderIsFaulty() throws IOException {
        Files.writeString(folder.resolve("proof.drl"), "rule \"half a fi");

        rounds(2);

        assertThat(inForce.edition()).isSameAs(first);
        assertThat(inForce.refused()).anyMatch(fault -> fault.startsWith("rules/proof.drl:"));
    }

    @Test
    void keepsTheOldRulesWhileTheFolderIsAway() throws IOException {
        for (var name : BUNDLED.files().keySet()) {
            Files.delete(folder.resolve(name));
        }
        Files.delete(folder);

        rounds(2);
        assertThat(inForce.edition()).isSameAs(first);
        assertThat(inForce.refused()).isNotEmpty();

        Files.createDirectory(folder);
        BUNDLED.write(folder);
        rounds(2);
        assertThat(inForce.refused()).isEmpty();
    }

    @Test
    void keepsTheOldRulesIfTheGuardRefusesTheNewOnes() throws IOException {
        guardSays = List.of("features/proof.feature:14: a scenario fails");
        changed("/weights/proof.illegible", "-8").write(folder);

        rounds(2);

        assertThat(inForce.edition()).isSameAs(first);
        assertThat(inForce.refused()).isEqualTo(guardSays);
    }

    @Test
    void triesAFolderAgainThatCouldNotBeTried() throws IOException {
        guardBreaks = true;
        changed("/weights/proof.illegible", "-8").write(folder);
        rounds(3);
        assertThat(inForce.edition()).isSameAs(first);
        assertThat(inForce.refused()).hasSize(1);

        guardBreaks = false;
        rounds(1);

        assertThat(inForce.edition().version()).isNotEqualTo(first.version());
        assertThat(inForce.refused()).isEmpty();
    }

    @Test
    void staysWithWhatTheFolderLacksWhenARoundFails() throws IOException {
        Files.writeString(folder.resolve("proof.drl"), "rule \"half a fi");
        rounds(2);
        var faults = inForce.refused();

        databaseBreaks = true;
        rounds(1);
        assertThat(inForce.refused()).containsAll(faults).hasSizeGreaterThan(faults.size());

        databaseBreaks = false;
        rounds(1);
        assertThat(inForce.refused()).isEqualTo(faults);
    }

    @Test
    void tellsOfAFaultOfTheProgramOnce() throws IOException {
        guardBreaks = true;
        changed("/weights/proof.illegible", "-8").write(folder);
        var told = new ArrayList<LogRecord>();
        var log = Logger.getLogger(Succession.class.getName());
        log.setFilter(told::add);

        rounds(4);

        log.setFilter(null);
        assertThat(told).hasSize(1);
    }

    @Test
    void takesUpWhatWasMended() throws IOException {
        Files.writeString(folder.resolve("proof.drl"), "rule \"half a fi");
        rounds(2);
        changed("/weights/proof.illegible", "-7").write(folder);
        rounds(2);

        assertThat(inForce.refused()).isEmpty();
        assertThat(inForce.edition().version()).isNotEqualTo(first.version());
    }

    @Test
    void tellsOfEachEditionOnce() throws IOException {
        var told = new ArrayList<String>();
        inForce.onChange(edition -> told.add(edition.version()));

        changed("/start", "-4").write(folder);
        rounds(4);

        assertThat(told).containsExactly(inForce.edition().version());
    }

    @Test
    void followsTheFolderWhileTheDatabaseIsAway() throws IOException {
        database.close();
        changed("/start", "-4").write(folder);

        rounds(2);

        assertThat(inForce.edition().version()).isNotEqualTo(first.version());
    }

    private void rounds(int times) {
        for (int round = 0; round < times; round++) {
            succession.round(true);
        }
    }

    private static RulesFolder changed(String pointer, String value) {
        return Numbers.changed(BUNDLED, Map.of(pointer, value));
    }
}
