package io.github.claimgauge.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.casebook.filing.Trigger;
import io.github.claimgauge.json.ClaimReader;
import io.github.claimgauge.storage.DataFolder;
import io.github.claimgauge.storage.Database;
import io.github.claimgauge.storage.Settings;
import io.github.claimgauge.storage.casebook.Book;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** {@code claimgauge export}, from files and from the casebook. */
class ExportTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    private Path folder;

    private static String claim(String id, String actor, String tlp) {
        return "{\"id\":\"" + id + "\",\"attack\":\"data_breach\",\"tlp\":\"" + tlp + "\",\"actor\":{\"name\":\""
                + actor + "\"},\"victim\":{\"name\":\"ACME\"},\"claimedAt\":\"2024-04-16\"}\n";
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("claims.ndjson"), text).toString();
    }

    private String casebook(String... claims) {
        var data = folder.resolve("data");
        try (var database = Database.open(Settings.of("", "", "", DataFolder.of(data.toString())))) {
            var book = Book.over(database);
            var reader = new ClaimReader(Clock.systemUTC());
            for (var claim : claims) {
                book.file(Caller.local(), reader.read(claim.getBytes(UTF_8)), null, Trigger.FILED);
            }
        }
        return data.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "stix, '{\"type\":\"bundle\"'",
        "misp, '{\"Event\":{'",
        "csv, '\"id\",\"headline\"'",
        "csv-raw, '\"id\",\"headline\"'",
        "ndjson, '{\"claim\":{'",
        "markdown, '# R00TK1T claims'"
    })
    void scoresAClaimAndWritesIt(String format, String beginning) throws IOException {
        var run = Run.of("export", "--format", format, file(claim("a", "R00TK1T", "red")));

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith(beginning);
        assertThat(run.code()).isEqualTo(Exit.OK);
    }

    @Test
    void leavesRedOnesOutOfMany() throws IOException {
        var run = Run.of(
                "export",
                "--format",
                "ndjson",
                file(claim("a", "A", "red") + claim("b", "B", "clear") + claim("c", "C", "red")));

        assertThat(run.out()).hasLineCount(1).contains("\"id\":\"b\"");
        assertThat(run.err()).contains("marked TLP:RED: 2");
    }

    @Test
    void tellsFaultyClaimsAndWritesTheOthers() throws IOException {
        var run = Run.of("export", "--format", "ndjson", file("{}\n" + claim("b", "B", "clear")));

        assertThat(run.out()).hasLineCount(1);
        assertThat(run.err()).contains("claims.ndjson:1: /attack: is required");
        assertThat(run.code()).isEqualTo(Exit.INPUT);
    }

    @Test
    void tellsOfAFileThatHoldsNothing() throws IOException {
        var run = Run.of("export", "--format", "ndjson", file(" \n"));

        assertThat(run.err()).contains("claims.ndjson: holds no claim");
        assertThat(run.code()).isEqualTo(Exit.INPUT);
    }

    @Test
    void scoresAsOfAMoment() throws IOException {
        var run = Run.of("export", "--format", "ndjson", "--as-of", "2025-01", file(claim("a", "A", "clear")));

        assertThat(JSON.readTree(run.out()).at("/answer/asOf").stringValue()).isEqualTo("2025-01");
    }

    @Test
    void givesWhatTheCasebookHasKept() {
        var data = casebook(claim("a", "R00TK1T", "clear"), claim("b", "Other", "clear"), claim("c", "r00tk1t", "red"));
        var run = Run.of("export", "--format", "ndjson", "--actor", "R00TK1T", "--data", data);

        assertThat(run.out()).hasLineCount(1).contains("\"id\":\"a\"");
        assertThat(run.err()).contains("marked TLP:RED: 1");
        assertThat(run.code()).isEqualTo(Exit.OK);
    }

    @Test
    void givesOneClaimWhateverItsMarking() {
        var data = casebook(claim("a", "R00TK1T", "red"), claim("b", "Other", "clear"));

        assertThat(Run.of("export", "--format", "markdown", "--id", "a", "--data", data)
                        .out())
                .contains("**TLP:RED**");
    }

    @Test
    void whatIsExportedIsScoredAgainAsItIs() throws IOException {
        var exported = Run.of("export", "--format", "ndjson", file(claim("a", "A", "clear")))
                .out();

        assertThat(Run.with().input(exported).run("score", "--json", "-").out().strip())
                .isEqualTo(JSON.readTree(exported).get("answer").toString());
    }

    @ParameterizedTest
    @CsvSource({
        "--format word, must be one of stix",
        "--format csv --id none --data @, There is no claim of this id",
        "--format csv --outcome maybe --data @, --outcome must be one of",
        "--format csv --country de --data @, --country must be an ISO 3166-1 alpha-2 code in capitals",
        "--format csv --band Likely --data @, --band must be the name of a band",
        "--format csv --as-of 2024 --data @, --as-of is for files",
        "--format csv --id a --actor b --data @, --id names one claim",
        "--format csv --id a -, not from both",
        "-, Missing required option"
    })
    void refusesWhatCannotBeMeant(String arguments, String told) {
        var run = Run.of(
                ("export " + arguments.replace("@", folder.resolve("data").toString())).split(" ", -1));

        assertThat(run.err()).contains(told).contains("export --help");
        assertThat(run.code()).isEqualTo(Exit.USAGE);
        assertThat(run.out()).isEmpty();
    }
}
