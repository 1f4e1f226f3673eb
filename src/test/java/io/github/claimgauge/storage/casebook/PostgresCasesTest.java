package io.github.claimgauge.storage.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.storage.Database;
import io.github.claimgauge.storage.Elsewhere;
import io.github.claimgauge.storage.PostgresDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PostgresCasesTest extends CasesContract {

    @RegisterExtension
    private static final PostgresDatabase POSTGRES = new PostgresDatabase();

    @Override
    Database database() {
        return POSTGRES.database();
    }

    @Test
    void aClaimThatNobodyHasFiledYetIsHeldByOneServer() {
        var ids = List.of("not-filed-yet");
        var other = Elsewhere.begin(database(), client -> new JdbcCases(client).hold(ids));

        database().run(() -> new JdbcCases(database().client()).hold(ids));

        assertThat(other.isOver()).isTrue();
    }
}
