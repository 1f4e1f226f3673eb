package io.github.claimgauge.storage.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.casebook.Filter;
import io.github.claimgauge.casebook.Query;
import io.github.claimgauge.casebook.Sort;
import io.github.claimgauge.claim.Claim.Tlp;
import io.github.claimgauge.storage.Database;
import io.github.claimgauge.storage.H2Database;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class H2CasesTest extends CasesContract {

    @RegisterExtension
    private static final H2Database H2 = new H2Database();

    @Override
    Database database() {
        return H2.database();
    }

    @Test
    void readsAListInItsOrderThoughNotAllOfItMayBeSeen() {
        var query = new Query(Filter.ALL, Sort.CLAIMED, true, 50, null);
        var select = new Select(database().client(), query, Tlp.AMBER, Optional.empty());

        var plan = database()
                .client()
                .sql("explain select c.id from claim c" + select.tail())
                .params(select.parameters())
                .query(String.class)
                .single();

        assertThat(plan).containsIgnoringCase("claim_by_claimed").contains("index sorted");
    }
}
