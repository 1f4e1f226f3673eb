package io.github.claimgauge.storage;

import io.github.claimgauge.actor.Starter;
import io.github.claimgauge.casebook.Transactions;
import io.github.claimgauge.casebook.registry.Registry;
import java.time.Clock;
import java.util.function.Supplier;
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

    @Override
    public void migrate(Context context) {
        var client = JdbcClient.create(new SingleConnectionDataSource(context.getConnection(), true));
        new Registry(new Within(), new JdbcActors(client), (who, action, subject, detail) -> {}, Clock.systemUTC())
                .start(Starter.profiles());
    }

    /** The migration is a transaction already. */
    private static final class Within implements Transactions {

        @Override
        public <T> T within(Supplier<T> work) {
            return work.get();
        }
    }
}
