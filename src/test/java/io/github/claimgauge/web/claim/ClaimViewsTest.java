package io.github.claimgauge.web.claim;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.casebook.filing.Trigger;
import io.github.claimgauge.json.ClaimReader;
import io.github.claimgauge.rulebook.folder.Numbers;
import io.github.claimgauge.rulebook.folder.RulesFolder;
import io.github.claimgauge.storage.Database;
import io.github.claimgauge.storage.Settings;
import io.github.claimgauge.storage.casebook.Book;
import io.github.claimgauge.tuning.edition.Edition;
import io.github.claimgauge.tuning.edition.InForce;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page of a claim says about its answer. */
final class ClaimViewsTest {

    private static final Caller ANN = Caller.local();
    private static final Edition PRESENT = new Edition(RulesFolder.bundled(), Book.ASSESSOR);
    private static final Edition LATER =
            Edition.of(Numbers.changed(RulesFolder.bundled(), Map.of("/start", "-7")), PRESENT);

    @Test
    void saysIfTheAnswerWasGivenByEarlierRules(@TempDir Path folder) {
        try (var database = Database.open(Settings.in(folder))) {
            var book = Book.over(database);
            var claim = new ClaimReader(Clock.systemUTC()).readClaim("""
                    {"attack": "ddos", "actor": {"name": "A"}, "victim": {"name": "V"}, "claimedAt": "2024-04-16"}""".getBytes(UTF_8));
            var filed = book.file(ANN, claim, null, Trigger.FILED);

            var now = new ClaimViews(book, new InForce(PRESENT), Clock.systemUTC()).of(ANN, filed);
            var later = new ClaimViews(book, new InForce(LATER), Clock.systemUTC()).of(ANN, filed);

            assertThat(now.caution()).isEmpty();
            assertThat(later.caution()).contains("earlier rules");
            assertThat(later.answer()).isEqualTo(now.answer());
            assertThat(now.title()).isEqualTo("A claims DDoS attack on V");
        }
    }
}
