package io.github.claimgauge.storage.casebook;

import io.github.claimgauge.assessment.Assessor;
import io.github.claimgauge.casebook.Casebook;
import io.github.claimgauge.casebook.filing.Memory;
import io.github.claimgauge.rulebook.folder.RulesFolder;
import io.github.claimgauge.storage.Database;
import io.github.claimgauge.storage.account.JdbcTrail;
import io.github.claimgauge.tuning.edition.Edition;
import io.github.claimgauge.tuning.edition.InForce;
import java.time.Clock;

/** A casebook over a database, as the program makes it. */
public final class Book {

    private static final Edition EDITION = Edition.of(RulesFolder.bundled());

    /** The rules of the product, made once for all tests. */
    public static final Assessor ASSESSOR = EDITION.assessor();

    private Book() {}

    public static Casebook over(Database database) {
        return over(database, Memory.BLANK);
    }

    public static Casebook over(Database database, Memory memory) {
        return over(database, memory, new InForce(EDITION));
    }

    public static Casebook over(Database database, InForce inForce) {
        return over(database, Memory.BLANK, inForce);
    }

    private static Casebook over(Database database, Memory memory, InForce inForce) {
        return new Casebook(
                database,
                new JdbcCases(database.client()),
                memory,
                new KeptEditions(database, inForce, Clock.systemUTC()),
                new JdbcTrail(database.client(), Clock.systemUTC()),
                Clock.systemUTC());
    }

    public static KeptEditions editions(Database database) {
        return new KeptEditions(database, new InForce(EDITION), Clock.systemUTC());
    }
}
