package io.github.claimgauge.storage.casebook;

import io.github.claimgauge.access.Trail;
import io.github.claimgauge.casebook.Casebook;
import io.github.claimgauge.casebook.memory.StoredMemory;
import io.github.claimgauge.casebook.renewal.Renewals;
import io.github.claimgauge.storage.Database;
import io.github.claimgauge.storage.JdbcActors;
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
                new KeptEditions(database, inForce, clock),
                trail,
                clock);
    }

    /** What sees to it that all of its claims are judged by the rules in force. */
    public static Renewals renewals(Database database, InForce inForce, Clock clock) {
        return new Renewals(
                database, new JdbcBacklog(database.client()), new KeptEditions(database, inForce, clock), clock);
    }
}
