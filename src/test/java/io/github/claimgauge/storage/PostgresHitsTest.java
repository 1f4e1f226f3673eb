package io.github.claimgauge.storage;

import org.junit.jupiter.api.extension.RegisterExtension;

final class PostgresHitsTest extends HitsContract {

    @RegisterExtension
    private static final PostgresDatabase POSTGRES = new PostgresDatabase();

    @Override
    Database database() {
        return POSTGRES.database();
    }
}
