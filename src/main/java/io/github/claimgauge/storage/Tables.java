package io.github.claimgauge.storage;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfoService;

/** The tables as this program needs them. */
final class Tables {

    private Tables() {}

    /** @throws CannotOpen if a newer program made them, or they cannot be made */
    static void bringUpToDate(DataSource source) throws SQLException {
        try {
            var flyway = Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:db/migration", "classpath:db/" + product(source))
                    .javaMigrations(new StarterActors())
                    .load();
            refuseNewer(flyway.info());
            flyway.migrate();
        } catch (FlywayException fault) {
            throw new CannotOpen("The tables of the casebook cannot be made or updated: " + fault.getMessage(), fault);
        }
    }

    /** What is written once for each database lies in a folder of its name: h2 or postgresql. */
    private static String product(DataSource source) throws SQLException {
        try (var connection = source.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
        }
    }

    private static void refuseNewer(MigrationInfoService info) {
        if (Arrays.stream(info.applied()).anyMatch(step -> !step.getState().isResolved())) {
            throw new CannotOpen("The casebook was made by a newer ClaimGauge: its tables are at version "
                    + info.current().getVersion() + "\nMaybe use the newer program, or another folder (--data)");
        }
    }
}
