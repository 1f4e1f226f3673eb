package io.github.claimgauge.storage;

import io.github.claimgauge.access.Trail;
import io.github.claimgauge.assessment.Assessor;
import io.github.claimgauge.casebook.Casebook;
import io.github.claimgauge.casebook.Memory;
import io.github.claimgauge.rulebook.RulesFolder;
import java.time.Clock;

/** Makes the casebook over a database: one for the server and for the command line, so that both judge alike. */
public final class StoredCasebook {

    private StoredCasebook() {}

    /** @param folder what the assessor's rulebook was made of */
    public static Casebook over(Database database, Assessor assessor, RulesFolder folder, Trail trail, Clock clock) {
        return new Casebook(
                database,
                new JdbcCases(database.client()),
                Memory.BLANK,
                new KeptEditions(database.client(), assessor, folder),
                trail,
                clock);
    }
}
