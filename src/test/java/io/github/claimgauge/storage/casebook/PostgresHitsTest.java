package io.github.claimgauge.storage.casebook;

import io.github.claimgauge.storage.Database;
import io.github.claimgauge.storage.PostgresDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PostgresHitsTest extends HitsContract {

    @RegisterExtension
    private static final PostgresDatabase POSTGRES = new PostgresDatabase();

    @Override
    Database database() {
        return POSTGRES.database();
    }
}
