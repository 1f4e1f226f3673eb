package io.github.claimgauge.storage.casebook;

import io.github.claimgauge.storage.Database;
import io.github.claimgauge.storage.PostgresDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PostgresMemoryTest extends MemoryContract {

    @RegisterExtension
    private static final PostgresDatabase POSTGRES = new PostgresDatabase();

    @Override
    Database database() {
        return POSTGRES.database();
    }
}
