package io.github.claimgauge.storage.tuning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.review.WeightChange;
import io.github.claimgauge.review.WeightHistory;
import io.github.claimgauge.rulebook.folder.Numbers;
import io.github.claimgauge.rulebook.folder.RulesFolder;
import io.github.claimgauge.score.Rule;
import io.github.claimgauge.storage.Database;
import io.github.claimgauge.storage.Settings;
import io.github.claimgauge.storage.casebook.Book;
import io.github.claimgauge.tuning.edition.Activation;
import io.github.claimgauge.tuning.edition.Cause;
import io.github.claimgauge.tuning.edition.Edition;
import io.github.claimgauge.tuning.edition.Version;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WeightHistoryTest {

    private static final Edition FIRST = new Edition(RulesFolder.bundled(), Book.ASSESSOR);

    @TempDir
    private Path folder;

    @Test
    void tellsWhenARuleCameToWeighOtherwise() {
        var heavier = with(Map.of("/weights/victim.silent", "-4"));
        var elsewhere = with(Map.of("/weights/victim.silent", "-4", "/weights/proof.illegible", "-9"));
        var stable = with(Map.of("/weights/victim.silent", "-4", "/status/victim.silent", "stable"));
        try (var database = Database.open(Settings.in(folder))) {
            var versions = new JdbcVersions(database.client());
            int day = 1;
            for (var edition : new Edition[] {FIRST, heavier, elsewhere, stable}) {
                var at = Instant.parse("2026-03-0" + day++ + "T00:00:00Z");
                versions.keep(edition, new Version(edition.version(), "default", "ann", "", at, null, false));
                versions.activate(new Activation(day - 1, edition.version(), at, "ann", "", Cause.PUBLISH));
            }
            var history = new WeightHistory(database, versions);

            assertThat(history.of("victim.silent"))
                    .extracting(WeightChange::version)
                    .containsExactly(FIRST.version(), heavier.version(), stable.version());
            assertThat(history.of("victim.silent"))
                    .extracting(change -> change.weight() + " " + change.status())
                    .containsExactly("-1 trial", "-4 trial", "-4 stable");
            assertThat(history.of("victim.unheard_of")).isEmpty();

            versions.activate(new Activation(
                    day, FIRST.version(), Instant.parse("2026-03-09T00:00:00Z"), "bob", "too much", Cause.ACTIVATE));

            assertThat(history.of("victim.silent"))
                    .last()
                    .isEqualTo(new WeightChange(
                            FIRST.version(), Instant.parse("2026-03-09T00:00:00Z"), "bob", -1, Rule.Status.TRIAL));
        }
    }

    private static Edition with(Map<String, String> numbers) {
        return Edition.of(Numbers.changed(RulesFolder.bundled(), numbers), FIRST);
    }
}
