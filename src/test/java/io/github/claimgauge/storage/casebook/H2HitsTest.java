package io.github.claimgauge.storage.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.storage.Database;
import io.github.claimgauge.storage.H2Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class H2HitsTest extends HitsContract {

    @RegisterExtension
    private static final H2Database H2 = new H2Database();

    @Override
    Database database() {
        return H2.database();
    }

    @Test
    void findsWhatIsLeftThroughTheIndex() {
        var plan = database()
                .client()
                .sql("explain select rulebook from hits where rulebook < 'x' order by rulebook limit 1")
                .query(String.class)
                .single();

        assertThat(plan).containsIgnoringCase("hits_rulebook").contains("index sorted");
    }
}
