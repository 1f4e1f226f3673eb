package io.github.claimgauge.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class H2HitsTest extends HitsContract {

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

    @Test
    void findsWhatIsLeftThroughTheIndex() {
        var plan = database.client()
                .sql("explain select rulebook from hits where rulebook < 'x' order by rulebook limit 1")
                .query(String.class)
                .single();

        assertThat(plan).containsIgnoringCase("hits_rulebook").contains("index sorted");
    }
}
