package io.github.claimgauge.storage;

import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfoService;

/** The tables as this program needs them. */
final class Tables {

    private Tables() {}

    /** @throws CannotOpen if a newer program made them, or they cannot be made */
    static void bringUpToDate(DataSource source) {
        try {
            var flyway = Flyway.configure()
                    .dataSource(source)
                    .javaMigrations(new StarterActors())
                    .load();
            refuseNewer(flyway.info());
            flyway.migrate();
        } catch (FlywayException fault) {
            throw new CannotOpen("The tables of the casebook cannot be made or updated: " + fault.getMessage(), fault);
        }
    }

    private static void refuseNewer(MigrationInfoService info) {
        if (Arrays.stream(info.applied()).anyMatch(step -> !step.getState().isResolved())) {
            throw new CannotOpen("The casebook was made by a newer ClaimGauge: its tables are at version "
                    + info.current().getVersion() + "\nMaybe use the newer program, or another folder (--data)");
        }
    }
}
