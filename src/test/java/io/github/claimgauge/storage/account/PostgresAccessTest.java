package io.github.claimgauge.storage.account;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.claimgauge.access.Role;
import io.github.claimgauge.access.Trail;
import io.github.claimgauge.access.account.KeyRing;
import io.github.claimgauge.access.account.NewKey;
import io.github.claimgauge.access.account.NotPossible;
import io.github.claimgauge.access.account.User;
import io.github.claimgauge.claim.Claim.Tlp;
import io.github.claimgauge.storage.Database;
import io.github.claimgauge.storage.Elsewhere;
import io.github.claimgauge.storage.PostgresDatabase;
import java.time.Clock;
import java.time.Instant;
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
    void makesNoKeyWhileAnotherServerSetsThePassword() {
        var client = database().client();
        var ring = new KeyRing(database(), new JdbcUsers(client), new JdbcKeys(client), Trail.NONE, Clock.systemUTC());
        var now = Instant.parse("2026-03-01T12:00:00Z");
        var jane = new User("jane", "before", Role.ANALYST, Tlp.AMBER, false, false, now, now);
        database().run(() -> new JdbcUsers(client).add(jane));
        Elsewhere.begin(database(), other -> new JdbcUsers(other)
                .replace(new User("jane", "after", Role.ANALYST, Tlp.AMBER, false, false, now, now.plusSeconds(1))));

        assertThatThrownBy(() -> ring.make(jane.caller(), now, new NewKey("import", Role.VIEWER, null, null)))
                .isInstanceOf(NotPossible.class);
    }

    @Test
    void keepsTheTrailFromBeingEmptied() {
        assertThatThrownBy(() -> database().client().sql("truncate table trail").update())
                .rootCause()
                .hasMessageContaining("never changed or removed");
    }
}
