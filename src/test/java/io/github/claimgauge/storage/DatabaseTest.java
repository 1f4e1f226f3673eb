package io.github.claimgauge.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    @Test
    void saysWhyAFileCannotBeOpened() throws Exception {
        Files.writeString(folder.resolve("casebook.mv.db"), "this is no database".repeat(1000));

        assertThatThrownBy(() -> Database.open(Settings.in(folder)))
                .isInstanceOf(CannotOpen.class)
                .hasMessageStartingWith("The casebook cannot be opened: ");
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
