package io.github.claimgauge.tuning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.RandomClaims;
import io.github.claimgauge.casebook.Outcome.Label;
import io.github.claimgauge.json.ClaimReader;
import io.github.claimgauge.rulebook.Rulebooks;
import io.github.claimgauge.rulebook.folder.RulesFolder;
import io.github.claimgauge.score.Rulebook;
import io.github.claimgauge.tuning.report.BacktestJson;
import io.github.claimgauge.tuning.report.BacktestPage;
import io.github.claimgauge.tuning.report.Results;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ReportTest {

    private static final Rulebook RULES = Rulebooks.load(RulesFolder.bundled());
    private static final Rulebook OTHERS = RULES.weighing(Map.of("victim.confirms", 1));
    private static final List<LabelledClaim> CLAIMS = RandomClaims.labelled(3, 60);

    @Test
    void givesTheSameBytesTwice() {
        assertThat(BacktestJson.bytes(results())).isEqualTo(BacktestJson.bytes(results()));
        assertThat(BacktestPage.of(results())).isEqualTo(BacktestPage.of(results()));
    }

    @Test
    void listsEveryClaimWithItsScoreAndEveryOneThatMoved() {
        var view = new JsonMapper().readTree(BacktestJson.bytes(results())).at("/views/1");

        assertThat(view.at("/claims")).hasSize(CLAIMS.size());
        assertThat(view.at("/against/moved")).isNotEmpty().allSatisfy(moved -> assertThat(
                        moved.get("from").asString())
                .isNotEqualTo(moved.get("to").asString()));
    }

    @Test
    void saysNullWhereNothingWasMeasured() {
        var nothing = Results.all(RULES, Optional.empty(), reader -> {});

        assertThat(new JsonMapper()
                        .readTree(BacktestJson.bytes(nothing))
                        .at("/views/0/quality/auc")
                        .isNull())
                .isTrue();
    }

    @Test
    void showsNamesOfClaimsAsTextAndNeverAsMarkup() {
        var hostile = "<script>alert(1)</script>";
        var claim = new ClaimReader(Clock.systemUTC())
                .read(JsonMapper.shared()
                        .writeValueAsBytes(Map.of(
                                "id",
                                hostile,
                                "attack",
                                "ddos",
                                "actor",
                                Map.of("name", "A"),
                                "victim",
                                Map.of("name", "V"),
                                "claimedAt",
                                "2024-04-16",
                                "victimResponse",
                                Map.of("kind", "confirmed"))));
        var labelled = new LabelledClaim(claim, Label.CONFIRMED);

        var page = BacktestPage.of(Results.all(RULES, Optional.of(OTHERS), reader -> reader.accept(labelled)));

        assertThat(page).contains("&lt;script&gt;").doesNotContain("<script");
    }

    @Test
    void givesTheNumbersOfEachDiagram() {
        assertThat(BacktestPage.of(results()))
                .contains(
                        "<caption>Calibration and outcomes by band</caption>",
                        "<caption>Scores of confirmed and refuted claims</caption>",
                        "<th scope=\"row\">90 to 99</th>",
                        "<caption>ROC: if every claim from a score on were believed</caption>");
    }

    @Test
    void saysWhichRulebooksWereMeasuredAndWhichRulesAreOnTrial() {
        assertThat(BacktestPage.of(results()))
                .contains("Rulebook " + RULES.version() + ", against " + OTHERS.version(), "victim.silent (on trial)");
    }

    @Test
    void looksAsItShouldUnderItsOwnPolicyAlone() throws NoSuchAlgorithmException {
        var page = BacktestPage.of(results());
        var style = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
        var digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));

        assertThat(BacktestPage.POLICY)
                .contains("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
        assertThat(page).doesNotContain(" style=").containsOnlyOnce("<style>");
    }

    @Test
    void needsNothingFromElsewhere() {
        assertThat(BacktestPage.of(results())).doesNotContain("http:", "https:", "url(", "<link", "<img");
    }

    private static List<Results> results() {
        return Results.all(RULES, Optional.of(OTHERS), CLAIMS::forEach);
    }
}
