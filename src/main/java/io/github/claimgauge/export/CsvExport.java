package io.github.claimgauge.export;

import io.github.claimgauge.json.ClaimWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One row a claim: the facts, then {@link Column what was answered and became of it}. An empty cell is an unknown fact. A
 * list stands in its cell as JSON, so that an empty one differs from an unknown one.
 */
final class CsvExport implements Export {

    /**
     * What a spreadsheet takes for a formula or a control. Guards that stand before it already get one more, so that taking one
     * off always gives back what was there.
     */
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@＝＋－＠\\t\\r\\n].*", Pattern.DOTALL);

    /** What an import would take a guard off, if it were not guarded itself. */
    private static final Pattern GUARDED = Pattern.compile("'" + FORMULA.pattern(), Pattern.DOTALL);

    /** The middle of a link, perhaps with brackets around its colon. */
    private static final Pattern LINK = Pattern.compile("(:)(]*)//");

    private static final Pattern UNLINKED = Pattern.compile("(\\[:])(]*)//");

    /** Text is always in quotes, for spreadsheets that would also cut at semicolons. */
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.NON_NUMERIC).get();

    private static final JsonMapper JSON = JsonMapper.shared();

    private final OutputStream out;
    private final boolean guarded;
    private @Nullable CSVPrinter printer;

    /** @param guarded whether people may open it in a spreadsheet: nothing is a formula and nothing a link then */
    CsvExport(OutputStream out, boolean guarded) {
        this.out = out;
        this.guarded = guarded;
    }

    @Override
    public void add(Dossier dossier) throws IOException {
        var claim = JSON.readTree(ClaimWriter.bytes(dossier.claim()));
        var answer = Answer.of(dossier.answer());
        printer()
                .printRecord(Stream.concat(
                                Column.FACTS.stream().map(name -> fact(claim, name)),
                                Column.OTHERS.stream()
                                        .map(column -> column.value().apply(dossier, answer)))
                        .map(this::cell));
    }

    @Override
    public void end() throws IOException {
        printer().flush();
    }

    private CSVPrinter printer() throws IOException {
        if (printer == null) {
            printer = new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), FORMAT);
            printer.printRecord(
                    Stream.concat(Column.FACTS.stream(), Column.OTHERS.stream().map(Column::name)));
        }
        return printer;
    }

    private static Object fact(JsonNode claim, String name) {
        var value = claim.at("/" + name.replace('.', '/'));
        if (value.isNumber()) {
            return value.numberValue();
        }
        return value.isMissingNode() ? "" : value.isString() ? value.stringValue() : value.toString();
    }

    /** Nothing, a number as it is, or a text. */
    private @Nullable Object cell(Object value) {
        if (!(value instanceof String text)) {
            return value;
        }
        return text.isEmpty() ? null : guarded(text);
    }

    /** One guard and one pair of brackets more, whatever there is already: so an import can take them off to the letter. */
    private String guarded(String text) {
        var safe = (guarded ? LINK : UNLINKED).matcher(text).replaceAll("[$1]$2//");
        return (guarded ? FORMULA : GUARDED).matcher(safe).matches() ? "'" + safe : safe;
    }
}
