package io.github.claimgauge.storage;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

final class H2VersionsTest extends VersionsContract {

    @TempDir
    private static Path folder;

    private static Database database;

    @BeforeAll
    static void openFile() {
        database = Database.open(Settings.in(folder));
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Override
    Database database() {
        return database;
    }
}
