package io.github.claimgauge.storage;

import io.github.claimgauge.access.Trail;
import io.github.claimgauge.access.Transactions;
import io.github.claimgauge.actor.Starter;
import io.github.claimgauge.casebook.registry.Registry;
import java.time.Clock;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Brings the actors that ship with the product into the registry: once, and again when the product has others. */
final class StarterActors implements JavaMigration {

    @Override
    public @Nullable MigrationVersion getVersion() {
        return null;
    }

    @Override
    public String getDescription() {
        return "actors";
    }

    @Override
    public Integer getChecksum() {
        return Starter.checksum();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    /** Which is a transaction already. */
    @Override
    public void migrate(Context context) {
        var client = JdbcClient.create(new SingleConnectionDataSource(context.getConnection(), true));
        new Registry(Transactions.NONE, new JdbcActors(client), Trail.NONE, Clock.systemUTC())
                .start(Starter.profiles());
    }
}
