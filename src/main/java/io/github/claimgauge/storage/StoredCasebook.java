package io.github.claimgauge.storage;

import io.github.claimgauge.access.Trail;
import io.github.claimgauge.casebook.Casebook;
import io.github.claimgauge.casebook.memory.StoredMemory;
import io.github.claimgauge.tuning.edition.InForce;
import java.time.Clock;

/** Makes the casebook over a database: one for the server and for the command line, so that both judge alike. */
public final class StoredCasebook {

    private StoredCasebook() {}

    public static Casebook over(Database database, InForce inForce, Trail trail, Clock clock) {
        return new Casebook(
                database,
                new JdbcCases(database.client()),
                new StoredMemory(new JdbcActors(database.client()), new JdbcPrecedents(database.client())),
                new KeptEditions(database.client(), inForce, clock),
                trail,
                clock);
    }
}
