package io.github.claimgauge.bench;

import io.github.claimgauge.storage.Settings;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** Empty databases to measure with, one of each kind. They are filled in one go, and nobody needs them afterwards. */
final class Databases {

    private Databases() {}

    /** What is measured with one of them. */
    interface Measurement {

        void with(String name, Settings settings) throws IOException;
    }

    /** @param names h2 and postgres; none for both */
    static void each(String[] names, Measurement measurement) throws IOException {
        for (var name : names.length == 0 ? List.of("h2", "postgres") : List.of(names)) {
            if (name.equals("h2")) {
                measurement.with(name, hurried(Settings.in(Files.createTempDirectory("claimgauge-bench"))));
            } else {
                try (var server = EmbeddedPostgres.builder()
                        .setServerConfig("synchronous_commit", "off")
                        .start()) {
                    measurement.with(name, new Settings(server.getJdbcUrl("postgres", "postgres"), "postgres", ""));
                }
            }
        }
    }

    private static Settings hurried(Settings settings) {
        var url = settings.url().replace(";WRITE_DELAY=0", "") + ";RETENTION_TIME=0";
        return new Settings(url, settings.user(), settings.password());
    }
}
