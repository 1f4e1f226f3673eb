package io.github.claimgauge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.assessment.Assessor;
import io.github.claimgauge.claim.Moment;
import io.github.claimgauge.cli.terminal.Terminal;
import io.github.claimgauge.json.AnswerWriter;
import io.github.claimgauge.json.ClaimReader;
import io.github.claimgauge.rulebook.folder.RulesFolder;
import io.github.claimgauge.score.Scorer.Detail;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Scoring from input to output, by the rules of the product. */
class ScoreTest {

    private static final String DJI = """
            {"id": "dji", "headline": "R00TK1T claims to have breached DJI", "attack": "data_breach",
             "actor": {"name": "R00TK1T", "kind": "hacktivist", "usualCountries": ["MY"]},
             "victim": {"name": "DJI", "country": "CN", "sector": "manufacturing"},
             "threatenedAt": "2024-04-15", "claimedAt": "2024-04-16",
             "channel": {"platform": "telegram", "established": true},
             "followUpChannels": [{"platform": "telegram", "reachable": true, "messages": 0}],
             "proofs": [{"kind": "screenshot", "legible": false, "widthPx": 320, "heightPx": 180}],
             "victimResponse": {"kind": "denied_after_investigation", "at": "2024-04-18"}}
            """;

    private static final String LINE = DJI.replace('\n', ' ');
    private static final String OTHER = LINE.replace("\"dji\"", "\"other\"");
    private static final String FAULTY =
            LINE.replace("data_breach", "\\u001b[31mhack").replace("\"CN\"", "\"XX\"");

    private static Assessor assessor;

    @TempDir
    private Path folder;

    @BeforeAll
    static void loadRules() {
        assessor = new Assessor(Run.BUNDLED);
    }

    @Test
    void theDjiClaimIsDoubtedOnTheFirstDayAndMoreSoAfterTheDenial() {
        var first = json(Run.with().input(DJI).run("score", "--json", "--as-of", "2024-04-16", "-"));
        var denied = json(Run.with().input(DJI).run("score", "--json", "--as-of", "2024-04-18", "-"));
        assertThat(first.get("findings").findValuesAsString("rule"))
                .contains(
                        "proof.illegible",
                        "channel.followups_empty",
                        "target.outside_usual_region",
                        "timing.strike_soon_after_threat");
        assertThat(denied.get("points").intValue())
                .isLessThan(first.get("points").intValue());
    }

    @Test
    void explainsToAPerson() {
        var run = Run.with().input(DJI).run("score", "--as-of", "2024-04-16", "-");
        assertThat(run.code()).isEqualTo(Exit.OK);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("R00TK1T claims to have breached DJI\ndji, as of 2024-04-16\n")
                .contains("Score ", "Range ", "Confidence ", "Admiralty ")
                .containsIgnoringWhitespaces("Confidence in this judgement is ")
                .contains(
                        "(proof.illegible)",
                        "What is unknown",
                        "Next checks",
                        "What would change it",
                        "Rulebook default")
                .doesNotContain("\u001b");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= Terminal.DEFAULT_WIDTH);
    }

    @Test
    void saysWhatWouldChangeItInWords() {
        var text =
                Run.with().input(DJI).run("score", "--as-of", "2024-04-16", "-").out();
        var flips = text.substring(text.indexOf("What would change it"));
        assertThat(flips).contains(" if “", "?” (", "is answered").doesNotContain(" = ");
        assertThat(text).doesNotContainPattern("\\b[a-z]+_[a-z]+ \\d");
    }

    @Test
    void pointsThatAreShownAddUp() {
        var text =
                Run.with().input(DJI).run("score", "--as-of", "2024-04-18", "-").out();
        var shown = Pattern.compile("(?m)^ {3,5}([+-]?\\d+)  \\w").matcher(text);
        var numbers =
                shown.results().map(found -> Integer.parseInt(found.group(1))).toList();
        int last = numbers.size() - 1;
        assertThat(numbers.subList(0, last).stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(numbers.get(last));
        assertThat(numbers).hasSizeGreaterThan(4);
    }

    @Test
    void explainsFindingsOnlyIfAsked() {
        var run = Run.with().input(DJI).run("score", "--explain", "findings", "-");
        assertThat(run.out()).contains("proof.illegible").doesNotContain("Next checks", "Range");
        assertThat(json(Run.with().input(DJI).run("score", "--json", "--explain", "findings", "-"))
                        .has("nextChecks"))
                .isFalse();
    }

    @Test
    void anObjectAnArrayAndLinesGiveTheBytesOfTheLibrary() {
        var claim = new ClaimReader(Clock.systemUTC()).read(DJI.getBytes(StandardCharsets.UTF_8));
        var expected = AnswerWriter.bytes(assessor.assess(claim, Moment.parse("2024-04-17"), Detail.FULL));
        var line = new String(expected, StandardCharsets.UTF_8) + "\n";
        var labelled = "{\"claim\": " + LINE + ", \"outcome\": {\"label\": \"refuted\"}, \"verified\": true}";
        for (var one : new String[] {DJI, LINE, labelled, "[" + DJI + "]", "\ufeff" + DJI}) {
            assertThat(Run.with()
                            .input(one)
                            .run("score", "--json", "--as-of=2024-04-17", "-")
                            .bytes())
                    .isEqualTo(line.getBytes(StandardCharsets.UTF_8));
        }
        for (var two : new String[] {LINE + "\n" + labelled, "[" + DJI + "," + labelled + "]", DJI + DJI}) {
            assertThat(Run.with()
                            .input(two)
                            .run("score", "--json", "--as-of=2024-04-17", "-")
                            .out())
                    .isEqualTo(line + line);
        }
    }

    @Test
    void aFaultyLineIsToldAndTheNextIsScored() throws IOException {
        var file = Files.writeString(folder.resolve("claims.ndjson"), LINE + "\n" + FAULTY + "\n\nno\n" + OTHER + "\n");
        var run = Run.of("score", "--json", file.toString());
        assertThat(run.code()).isEqualTo(Exit.INPUT);
        var lines = run.out().lines().map(JsonMapper.shared()::readTree).toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0).get("claimId").stringValue()).isEqualTo("dji");
        assertThat(lines.get(1).get("line").intValue()).isEqualTo(2);
        assertThat(lines.get(1).get("errors").findValuesAsString("pointer")).contains("/attack");
        assertThat(lines.get(2).get("line").intValue()).isEqualTo(4);
        assertThat(lines.get(3).get("claimId").stringValue()).isEqualTo("other");
        assertThat(run.err())
                .contains(file + ":2: /attack: must be one of", file + ":4: is not well-formed JSON")
                .doesNotContain("hack\"", "\u001b", "Exception");
    }

    @Test
    void aFaultyElementIsToldAndTheNextIsScored() {
        var run = Run.with()
                .input("[" + LINE + ",\n" + FAULTY + ",\n" + OTHER + "\n")
                .run("score", "--json", "-");
        assertThat(run.code()).isEqualTo(Exit.INPUT);
        assertThat(run.out().lines().map(JsonMapper.shared()::readTree).map(line -> line.has("score")))
                .containsExactly(true, false, true, false);
        assertThat(run.err()).contains("stdin:2: /attack: ", "stdin:4: is an array without an end\nMaybe");
    }

    @Test
    void asTextAFaultyClaimIsToldOnStandardErrorOnly() {
        var run = Run.with().input(FAULTY + "\n" + OTHER).run("score", "-");
        assertThat(run.code()).isEqualTo(Exit.INPUT);
        assertThat(run.err()).contains("stdin:1: /attack: ");
        assertThat(run.out()).startsWith("R00TK1T").contains("other, as of");
    }

    @Test
    void aClaimThatWasNotMadeYetIsAFaultOfItsOwn() {
        for (var form : new String[] {LINE, DJI}) {
            var run = Run.with().input(form).run("score", "--json", "--as-of", "2024-04-01", "-");
            assertThat(run.code()).isEqualTo(Exit.INPUT);
            assertThat(run.err()).startsWith("stdin:1: asOf (2024-04-01) is before the claim was made");
            assertThat(json(run).get("status").intValue()).isEqualTo(400);
        }
    }

    @Test
    void aMomentThatLiesAheadIsAFaultOfItsOption() {
        var run = Run.with().input(LINE).run("score", "--as-of", "2142-04-16", "-");
        assertThat(run.code()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).contains("'--as-of'", "must not be in the future");
        assertThat(Run.of("export", "--format", "ndjson", "--as-of", "2142", "-")
                        .code())
                .isEqualTo(Exit.USAGE);
    }

    @Test
    void readsManyFilesInTheirOrder() throws IOException {
        var one = Files.writeString(folder.resolve("one.json"), DJI);
        var other = Files.writeString(folder.resolve("two.json"), OTHER);
        var run = Run.with().input("[" + DJI + "]").run("score", "--json", other.toString(), "-", one.toString());
        assertThat(run.out().lines().map(JsonMapper.shared()::readTree).map(line -> line.get("claimId")
                        .stringValue()))
                .containsExactly("other", "dji", "dji");
    }

    @Test
    void stopsWhereItsAnswersCannotBeWritten() {
        for (var form : new String[] {LINE, DJI}) {
            var run = Run.with().brokenOutput().input(form).run("score", "--json", "-");
            assertThat(run.code()).isEqualTo(Exit.FAILED);
            assertThat(run.err()).startsWith("The answers cannot be written");
        }
    }

    @Test
    void tellsOfAnInputThatHoldsNothing() {
        for (var input : new String[] {"", "\n\n", "\ufeff\n"}) {
            var run = Run.with().input(input).run("score", "--json", "-");
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("stdin: holds no claim");
            assertThat(run.code()).isEqualTo(Exit.INPUT);
        }
    }

    @Test
    void anEmptyListHasNoAnswers() {
        var run = Run.with().input("[]").run("score", "--json", "-");
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(Exit.OK);
    }

    @Test
    void hostileTextIsShownAndNotObeyed() {
        var hostile = DJI.replace("claims to have breached DJI", "\\u001b[2J\\u009b\\r\\u202e\\u2066\\u200b x")
                .replace("\"R00TK1T\"", "\"R\\u0007\\u001b]0;owned\\u001b\\\\\"");
        var run = Run.with().terminal(70).input(hostile).run("score", "-");
        assertThat(run.out().replaceAll("\u001b\\[\\d*m", ""))
                .contains("[U+001B][2J[U+009B][U+000D][U+202E][U+2066][U+200B]", "R[U+0007][U+001B]]0;owned")
                .doesNotContainPattern("[\\p{Cc}\\p{Cf}&&[^\n]]");
    }

    @Test
    void colourIsForTerminalsThatWantIt() {
        assertThat(Run.with().terminal(80).input(DJI).run("score", "-").out()).contains("\u001b[31m");
        assertThat(Run.with()
                        .terminal(80)
                        .variable("NO_COLOR", "1")
                        .input(DJI)
                        .run("score", "-")
                        .out())
                .doesNotContain("\u001b");
        assertThat(Run.with()
                        .terminal(80)
                        .input(DJI)
                        .run("score", "--json", "-")
                        .out())
                .doesNotContain("\u001b");
    }

    @Test
    void linesAreAsLongAsTheTerminalIsWide() {
        var text = Run.with()
                .terminal(64)
                .variable("NO_COLOR", "1")
                .input(DJI)
                .run("score", "-")
                .out();
        assertThat(text.lines()).allMatch(line -> line.length() <= 64);
    }

    @Test
    void aRulesFolderIsCheckedListedAndUsed() throws IOException {
        for (var file : RulesFolder.bundled().files().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue().replace("name: default", "name: mine"));
        }
        var checked = Run.of("rules", "check", folder.toString());
        assertThat(checked.out()).matches("\\d+ rules, version [0-9a-f]{64}\n");
        assertThat(checked.code()).isEqualTo(Exit.OK);
        var run = Run.with().input(DJI).run("score", "--json", "--rules", folder.toString(), "-");
        assertThat(json(run).at("/rulebook/name").stringValue()).isEqualTo("mine");
        assertThat(checked.out()).contains(json(run).at("/rulebook/version").stringValue());
    }

    @Test
    void rulesAreListedByGroup() {
        var text = Run.of("rules", "list").out();
        assertThat(text).contains("proof (", "proof.illegible: Proof is illegible");
        assertThat(text.lines().filter(line -> line.startsWith(" ")))
                .hasSizeGreaterThanOrEqualTo(assessor.rulebook().rules().size());
        var json = Run.of("rules", "list", "--json").out();
        assertThat(json.lines().map(JsonMapper.shared()::readTree).map(rule -> rule.get("id")
                        .stringValue()))
                .containsExactlyElementsOf(assessor.rulebook().rules().stream()
                        .map(rule -> rule.id())
                        .toList());
    }

    @Test
    void rulesAreListedWithoutBeingCompiled() {
        assertThat(Run.with().noEngine().run("rules", "list").code()).isEqualTo(Exit.OK);
    }

    private static JsonNode json(Run run) {
        return JsonMapper.shared().readTree(run.bytes());
    }
}
