package io.github.claimgauge.storage.account;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.claimgauge.storage.Database;
import io.github.claimgauge.storage.PostgresDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PostgresAccessTest extends AccessContract {

    @RegisterExtension
    private static final PostgresDatabase POSTGRES = new PostgresDatabase();

    @Override
    Database database() {
        return POSTGRES.database();
    }

    @Test
    void keepsTheTrailFromBeingEmptied() {
        assertThatThrownBy(() -> database().client().sql("truncate table trail").update())
                .rootCause()
                .hasMessageContaining("never changed or removed");
    }
}
