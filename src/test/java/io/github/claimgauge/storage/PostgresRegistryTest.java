package io.github.claimgauge.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.access.Trail;
import io.github.claimgauge.access.Transactions;
import io.github.claimgauge.actor.ActorEntry;
import io.github.claimgauge.actor.ActorProfile;
import io.github.claimgauge.casebook.registry.Registry;
import io.github.claimgauge.claim.InvalidInput;
import io.github.claimgauge.json.Values;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

final class PostgresRegistryTest extends RegistryContract {

    @RegisterExtension
    private static final PostgresDatabase POSTGRES = new PostgresDatabase();

    @Override
    Database database() {
        return POSTGRES.database();
    }

    private static Registry registry(Transactions transactions, JdbcClient client) {
        return new Registry(transactions, new JdbcActors(client), Trail.NONE, Clock.systemUTC());
    }

    private static void edit(Registry registry, String name, String alias) {
        var json = "{\"name\":\"%s\",\"aliases\":[\"%s\"]}".formatted(name, alias);
        var profile = Values.read(json.getBytes(StandardCharsets.UTF_8), ActorProfile.class);
        registry.edit(Caller.local(), profile.id(), profile, 0);
    }

    @Test
    void givesNoNameToTwoActorsThoughAnotherServerGivesItAtOnce() {
        var registry = registry(database(), database().client());
        Elsewhere.begin(database(), client -> edit(registry(Transactions.NONE, client), "A", "X"));

        assertThatThrownBy(() -> edit(registry, "B", "X")).isInstanceOf(InvalidInput.class);

        assertThat(registry.page(null, null, 9)).extracting(ActorEntry::id).containsExactly("a");
    }
}
