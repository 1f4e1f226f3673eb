package io.github.claimgauge.api.casebook;

import io.github.claimgauge.storage.Database;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Says whether claims can be stored. Scoring goes on without, so readiness does not depend on it. */
@Component("databaseHealthIndicator")
final class DatabaseHealth implements HealthIndicator {

    private final Database database;

    DatabaseHealth(Database database) {
        this.database = database;
    }

    @Override
    public Health health() {
        try {
            database.check();
            return Health.up().build();
        } catch (RuntimeException fault) {
            return Health.down()
                    .withDetail("reason", String.valueOf(fault.getMessage()))
                    .build();
        }
    }
}
