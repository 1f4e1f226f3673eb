package io.github.claimgauge.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.casebook.Filter;
import io.github.claimgauge.casebook.Query;
import io.github.claimgauge.casebook.Sort;
import io.github.claimgauge.claim.Claim.Tlp;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class H2CasesTest extends CasesContract {

    @TempDir
    private static Path folder;

    private static Database database;

    @BeforeAll
    static void openFile() {
        database = Database.open(Settings.in(folder));
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Override
    Database database() {
        return database;
    }

    @Test
    void readsAListInItsOrderThoughNotAllOfItMayBeSeen() {
        var query = new Query(Filter.ALL, Sort.CLAIMED, true, 50, null);
        var select = new Select(database.client(), query, Tlp.AMBER, Optional.empty());

        var plan = database.client()
                .sql("explain select c.id from claim c" + select.tail())
                .params(select.parameters())
                .query(String.class)
                .single();

        assertThat(plan).containsIgnoringCase("claim_by_claimed").contains("index sorted");
    }
}
