package io.github.claimgauge.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.claimgauge.access.Unavailable;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.CannotCreateTransactionException;

final class DatabaseTest {

    @TempDir
    private Path folder;

    @Test
    void anotherProcessIsToldThatTheCasebookIsInUse() throws Exception {
        try (var open = Database.open(Settings.in(folder))) {
            var other = new ProcessBuilder(
                            System.getProperty("java.home") + "/bin/java",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Opens.class.getName(),
                            folder.toString())
                    .redirectErrorStream(true)
                    .start();
            open.check();
            var said = new String(other.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);

            assertThat(other.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(said).contains("The casebook is in use by another process", "use another folder (--data)");
        }
    }

    /** Another process. */
    static final class Opens {

        private Opens() {}

        public static void main(String[] args) {
            try (var database = Database.open(Settings.in(Path.of(args[0])))) {
                database.check();
                System.out.println("opened");
            } catch (CannotOpen fault) {
                System.out.println(fault.getMessage());
            }
        }
    }

    @Test
    void refusesTablesOfANewerProgram() {
        try (var database = Database.open(Settings.in(folder))) {
            database.client()
                    .sql(
                            "insert into \"flyway_schema_history\" (\"installed_rank\", \"version\", \"description\", \"type\","
                                    + " \"script\", \"installed_by\", \"execution_time\", \"success\")"
                                    + " values (1000, '1000', 'of tomorrow', 'SQL', 'V1000__of_tomorrow.sql', 'x', 1, true)")
                    .update();
        }

        assertThatThrownBy(() -> Database.open(Settings.in(folder)))
                .isInstanceOf(CannotOpen.class)
                .hasMessageContaining("newer ClaimGauge")
                .hasMessageContaining("1000");
    }

    /** As where the database came later than the server, which goes on without it. */
    @Test
    void isAwayForThoseWhoComeWhileItsTablesAreOfANewerProgram() {
        try (var database = Database.open(Settings.in(folder))) {
            var newer = new CannotOpen("The casebook was made by a newer ClaimGauge");

            assertThatThrownBy(() -> database.within(() -> {
                        throw new CannotCreateTransactionException("No connection", newer);
                    }))
                    .isInstanceOf(Unavailable.class)
                    .hasMessage(newer.getMessage());
        }
    }

    @Test
    void saysWhyAFileCannotBeOpened() throws Exception {
        Files.writeString(folder.resolve("casebook.mv.db"), "this is no database".repeat(1000));

        assertThatThrownBy(() -> Database.open(Settings.in(folder)))
                .isInstanceOf(CannotOpen.class)
                .hasMessageStartingWith("The casebook cannot be opened: ");
    }

    /** As H2 does by itself once the disk is full. */
    @Test
    void opensAFileAgainThatWasClosedUnderneath() {
        try (var database = Database.open(Settings.in(folder))) {
            database.within(() -> database.client()
                    .sql("create table things (name varchar(10))")
                    .update());
            assertThatThrownBy(() -> database.within(
                            () -> database.client().sql("shutdown immediately").update()))
                    .isInstanceOf(Unavailable.class);

            // the first to come shows that it is closed, unless that has shown already
            assertThat(Stream.of(1, 2).map(time -> things(database))).endsWith(Optional.of(0));
        }
    }

    /** Whoever comes when all connections are lent, for instance to those who wait for one lock. */
    @Test
    void waitsForItsTurnWhereOthersAreBusy() throws Exception {
        try (var database = Database.open(Settings.in(folder))) {
            var lent = allOf(database);
            var later = CompletableFuture.delayedExecutor(3, TimeUnit.SECONDS);
            var back = CompletableFuture.runAsync(() -> lent.forEach(DatabaseTest::giveBack), later);

            assertThatCode(database::check).doesNotThrowAnyException();
            back.join();
        }
    }

    private static List<Connection> allOf(Database database) throws SQLException {
        var lent = new ArrayList<Connection>();
        for (int one = 0; one < 10; one++) {
            lent.add(database.source().getConnection());
        }
        return lent;
    }

    private static void giveBack(Connection lent) {
        try {
            lent.close();
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** How many there are; empty if the database cannot tell. */
    private static Optional<Integer> things(Database database) {
        try {
            return database.within(() -> database.client()
                    .sql("select count(*) from things")
                    .query(Integer.class)
                    .optional());
        } catch (Unavailable away) {
            return Optional.empty();
        }
    }

    @Test
    void saysThatTheFileCannotBeWritten() {
        var fault =
                new SQLException("General error", "HY000", 50_000, new IllegalStateException(new IOException("full")));

        assertThat(new Breakdown(fault).isForGood()).isTrue();
        assertThat(new Breakdown(fault).words())
                .hasValueSatisfying(words -> assertThat(words).contains("Maybe the disk is full"));
        assertThat(new Breakdown(new SQLException("Lock timeout", "HYT00", 50_200)).isForGood())
                .isFalse();
    }

    @Test
    void makesItsFolderForItsOwnerOnly() throws Exception {
        Assumptions.assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
                "this file system has no POSIX permissions");
        var made = new DataFolder(folder.resolve("a/b/data")).made();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made.path())))
                .isEqualTo("rwx------");
    }

    @Test
    void saysWhichFolderCannotBeMade() throws Exception {
        var file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> new DataFolder(file.resolve("data")).made())
                .isInstanceOf(CannotOpen.class)
                .hasMessageContaining("file" + file.getFileSystem().getSeparator() + "data");
    }

    @Test
    void keepsItsFilesWhereTheUserKeepsThose() {
        assertThat(DataFolder.of("").path()).isAbsolute().satisfies(path -> assertThat(path.toString())
                .contains("claimgauge"));
        assertThat(DataFolder.of("some/where").path())
                .isEqualTo(Path.of("some/where").toAbsolutePath());
    }

    @Test
    void tellsNoSecretsOfItsAddress() {
        assertThat(new Settings("jdbc:postgresql://me:secret@host/db?password=secret", "me", "secret"))
                .hasToString("Settings[jdbc:postgresql://host/db]");
    }
}
