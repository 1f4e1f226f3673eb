package io.github.claimgauge.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SettingsTest {

    @TempDir
    private Path folder;

    @Test
    void keepsTheCasebookFromOthersEvenInAFolderOfTheirs() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "The file system has no modes");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));

        for (int start = 0; start < 2; start++) {
            try (var database = Database.open(Settings.of("", "", "", new DataFolder(folder)))) {
                database.check();
            }
            try (var files = Files.list(folder)) {
                assertThat(files).isNotEmpty().allSatisfy(file -> assertThat(Files.getPosixFilePermissions(file))
                        .isEqualTo(PosixFilePermissions.fromString("rw-------")));
            }
        }
    }
}
