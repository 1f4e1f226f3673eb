package io.github.claimgauge.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.casebook.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class CsvExportTest {

    private static CSVRecord row(Dossier dossier, Format format) {
        return rows(new String(format.bytes(dossier), UTF_8)).get(0);
    }

    private static List<CSVRecord> rows(String csv) {
        try (var parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv))) {
            return parser.getRecords();
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
    }

    @Test
    void hasAColumnForEveryFactByItsPlaceInTheClaim() {
        assertThat(Column.FACTS)
                .contains("id", "actor.name", "actor.record.confirmed", "victimResponse.at", "proofs", "claimed.bytes")
                .doesNotHaveDuplicates();
    }

    @Test
    void noFactIsNamedAsWhatIsMadeFromIt() {
        assertThat(Column.FACTS).noneMatch(name -> name.matches("(answer|outcome|case)(\\..*)?"));
    }

    @Test
    void writesFactsAsTheyAre() {
        var row = row(Dossiers.dji(), Format.CSV);

        assertThat(row.get("victim.domain")).isEqualTo("dji.com");
        assertThat(row.get("actor.usualCountries")).isEqualTo("[\"MY\"]");
        assertThat(row.get("channel.established")).isEqualTo("true");
    }

    @Test
    void tellsUnknownFromNone() {
        var row = row(Dossiers.dji(), Format.CSV);

        assertThat(row.get("corroboration")).isEqualTo("[]");
        assertThat(row.get("priorListings")).isEmpty();
    }

    @Test
    void numbersStayNumbers() {
        var csv = new String(Format.CSV.bytes(Dossiers.dji()), UTF_8);
        var answer = Answer.of(Dossiers.dji().answer());

        assertThat(answer.points()).isNegative();
        assertThat(csv).contains("," + answer.points() + ",").contains("," + answer.score() + ",");
    }

    @Test
    void noCellIsAFormula() {
        var row = row(Dossiers.hostile(), Format.CSV);

        assertThat(row.get("headline")).startsWith("'=HYPERLINK");
        assertThat(row.get("actor.name")).startsWith("'+cmd");
        assertThat(row.get("victim.name")).startsWith("'@SUM");
        assertThat(row.toList()).noneMatch(cell -> cell.matches("(?s)[=+@\\t\\r\\n].*|-.*[^0-9].*"));
    }

    @Test
    void aGuardCanBeTakenOffAgain() {
        var guarded = Dossiers.of(
                "{\"attack\":\"ddos\",\"actor\":{\"name\":\"'=A\"},\"victim\":{\"name\":\"'t Hooft\"},\"claimedAt\":\"2025\"}");

        assertThat(row(guarded, Format.CSV).get("actor.name")).isEqualTo("''=A");
        assertThat(row(guarded, Format.CSV).get("victim.name")).isEqualTo("'t Hooft");
    }

    @Test
    void noCellIsAFormulaInFullWidth() {
        var wide = Dossiers.of(
                "{\"attack\":\"ddos\",\"actor\":{\"name\":\"＝1+1\"},\"victim\":{\"name\":\"＠SUM\"},\"claimedAt\":\"2025\"}");

        assertThat(row(wide, Format.CSV).get("actor.name")).isEqualTo("'＝1+1");
        assertThat(row(wide, Format.CSV).get("victim.name")).isEqualTo("'＠SUM");
    }

    @Test
    void noCellIsALink() {
        assertThat(new String(Format.CSV.bytes(Dossiers.hostile()), UTF_8))
                .contains("http[:]//abcdefghij234567.onion/post?id=1")
                .doesNotContain("://");
    }

    @Test
    void programsCanHaveItAsItIs() {
        var row = row(Dossiers.hostile(), Format.CSV_RAW);

        assertThat(row.get("actor.name")).isEqualTo("+cmd|' /C calc'!A0 <b>");
        assertThat(row.get("channel.url")).isEqualTo("http://abcdefghij234567.onion/post?id=1");
    }

    @Test
    void aColonThatWasInBracketsGetsMore() {
        var row = row(Dossiers.bracketed(), Format.CSV);

        assertThat(row.get("headline")).isEqualTo("https[[:]]//evil.example [[[:]]//x [:]]//");
    }

    @Test
    void quotesAllTextSoThatSemicolonsDoNotCut() {
        assertThat(new String(Format.CSV.bytes(Dossiers.dji()), UTF_8)).contains(",\"DJI\",");
    }

    @Test
    void tellsWhatBecameOfIt() {
        var row = row(Dossiers.settled(Dossiers.dji(), Outcome.Label.REFUTED, Outcome.Reason.RECYCLED), Format.CSV);

        assertThat(row.get("outcome.label")).isEqualTo("refuted");
        assertThat(row.get("outcome.reason")).isEqualTo("recycled");
        assertThat(row.get("outcome.at")).isEqualTo("2025-03");
    }

    @Test
    void hasOneHeaderForAnyNumberOfRows() throws IOException {
        var out = new ByteArrayOutputStream();
        var export = Format.CSV.to(out);
        for (var dossier : Dossiers.various().toList()) {
            export.add(dossier);
        }
        export.end();

        assertThat(rows(out.toString(UTF_8))).hasSize(6);
    }

    @Test
    void hasItsHeaderEvenWithoutRows() throws IOException {
        var out = new ByteArrayOutputStream();
        Format.CSV.to(out).end();

        assertThat(out.toString(UTF_8)).startsWith("\"id\",").endsWith("\r\n");
    }
}
