package io.github.claimgauge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.rulebook.folder.Numbers;
import io.github.claimgauge.rulebook.folder.RulesFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Measuring and fitting rules on labelled claims, from the reference cases to the report. */
class TuningTest {

    private static final String CASE = """
            {"claim": {"attack": "ddos", "actor": {"name": "A"}, "victim": {"name": "V"}, "claimedAt": "2024-04-16"},
             "outcome": {"label": "confirmed"}}
            """.replace('\n', ' ');

    @TempDir
    private Path folder;

    @Test
    void measuresTheRulesOfTheProductOnTheReferenceCases() {
        var run = Run.of("backtest");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains(
                        "When the claim is made",
                        "72 hours later",
                        "86 claims",
                        "Uncalibrated",
                        "AUC",
                        "very unlikely");
    }

    @Test
    void givesTheSameReportTwice() {
        assertThat(Run.of("backtest", "--as", "json").bytes())
                .isEqualTo(Run.of("backtest", "--as", "json").bytes());
    }

    @Test
    void saysWhichClaimsAnotherFolderPutsElsewhere() throws IOException {
        Numbers.changed(RulesFolder.bundled(), Map.of("/weights/victim.confirms", "1"))
                .write(folder);

        var report = new JsonMapper()
                .readTree(Run.of("backtest", "--as", "json", "--against", folder.toString())
                        .bytes());

        assertThat(report.at("/views/1/against/moved")).isNotEmpty();
        assertThat(report.at("/views/1/quality/brier").asDouble())
                .isLessThan(report.at("/views/1/against/quality/brier").asDouble());
    }

    @Test
    void measuresOnTheCasebookToo() throws IOException {
        var cases = Files.writeString(folder.resolve("cases.ndjson"), CASE + "\n");
        var data = folder.resolve("data").toString();
        Run.of("import", "--data", data, cases.toString());

        var both = Run.of("backtest", "--casebook", "--data", data, "--as", "json");
        var alone = Run.of("backtest", "--casebook", "--no-reference", "--data", data, "--as", "json");

        assertThat(claims(both)).hasSize(108);
        assertThat(claims(alone)).hasSize(1);
        assertThat(Run.of("backtest", "--no-reference").code()).isEqualTo(Exit.USAGE);
    }

    private static JsonNode claims(Run run) {
        return new JsonMapper().readTree(run.bytes()).at("/views/0/claims");
    }

    @Test
    void tellsHowManyClaimsHadNoOutcome() throws IOException {
        var cases = Files.writeString(
                folder.resolve("cases.ndjson"), CASE + "\n" + CASE.replaceAll(", +\"outcome\".*", "}") + "\n");

        var run = Run.of("backtest", "--cases", cases.toString());

        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("1 claims without an outcome are left out");
    }

    @Test
    void measuresNothingIfNoClaimIsSettled() throws IOException {
        var cases = Files.writeString(folder.resolve("cases.ndjson"), CASE.replaceAll(", +\"outcome\".*", "}") + "\n");

        var run = Run.of("backtest", "--cases", cases.toString());

        assertThat(run.code()).isEqualTo(Exit.INPUT);
        assertThat(run.err()).contains("The cases hold no claim that is settled");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void readsCasesInTheFormatThatIsTold() throws IOException {
        var unknown =
                Files.writeString(folder.resolve("unknown.json"), "{\"a\": 1}").toString();
        var cases =
                Files.writeString(folder.resolve("cases.ndjson"), CASE + "\n").toString();

        assertThat(Run.of("backtest", "--cases", unknown).err()).contains("name its format: claims, ransomware-live");
        assertThat(Run.of("backtest", "--cases", unknown, "--format", "claims").err())
                .contains("/actor: is required");
        assertThat(Run.of("backtest", "--cases", cases, "--format", "claims").code())
                .isZero();
        assertThat(Run.of("backtest", "--format", "claims").err()).contains("--format goes with --cases");
    }

    @Test
    void movesWeightsAsFarAsTheApiDoes() {
        for (var wrong : List.of("--pull=0", "--pull=31", "--limit=0", "--limit=31")) {
            var run = Run.of("fit", wrong);

            assertThat(run.code()).as(wrong).isEqualTo(Exit.USAGE);
            assertThat(run.err()).contains(wrong.substring(0, wrong.indexOf('=')) + " must be from 1 to 30");
        }
        assertThat(Run.of("fit", "--pull=0.5").code()).isEqualTo(Exit.USAGE);
    }

    @Test
    void measuresNothingIfACaseIsFaulty() throws IOException {
        var cases =
                Files.writeString(folder.resolve("cases.ndjson"), CASE + "\n" + CASE.replace("ddos", "magic") + "\n");

        var run = Run.of("backtest", "--cases", cases.toString());

        assertThat(run.code()).isEqualTo(Exit.INPUT);
        assertThat(run.err()).contains("cases.ndjson:2: ").contains("/attack");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void drawsTheReportAsOnePage() {
        assertThat(Run.of("backtest", "--as", "html").out())
                .startsWith("<!DOCTYPE html>")
                .contains("<svg", "</html>");
    }

    @Test
    void proposesWeightsAndWritesThemIntoANewFolder() {
        var proposed = folder.resolve("proposed");

        var run = Run.of("fit", "--lock", "victim.denies", "--out", proposed.toString());

        assertThat(run.err()).contains("Written to");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Proposed weights", "victim.denies: locked");
        var before = Numbers.of(RulesFolder.bundled());
        var after = Numbers.of(RulesFolder.read(proposed));
        assertThat(after.keySet()).isEqualTo(before.keySet());
        assertThat(after).isNotEqualTo(before);
    }

    @Test
    void writesNoFolderThatIsThere() {
        var run = Run.of("fit", "--out", folder.toString());

        assertThat(run.code()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).contains("is there already");
    }

    @Test
    void proposesNothingFromAFewOutcomes() throws IOException {
        var lines =
                String.join("\n", IntStream.range(0, 20).mapToObj(any -> CASE).toList());
        var cases = Files.writeString(folder.resolve("cases.ndjson"), lines);

        var run = Run.of("fit", "--cases", cases.toString());

        assertThat(run.code()).isEqualTo(Exit.INPUT);
        assertThat(run.err()).contains("20 confirmed and 0 refuted claims are too few");
    }

    @Test
    void locksNoRuleThatThereIsNot() {
        var run = Run.of("fit", "--lock", "proof.unheard_of");

        assertThat(run.code()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).contains("There is no rule proof.unheard_of");
    }
}
