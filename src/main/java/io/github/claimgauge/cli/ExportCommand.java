package io.github.claimgauge.cli;

import io.github.claimgauge.assessment.Assessor;
import io.github.claimgauge.casebook.Filter;
import io.github.claimgauge.claim.Claim.Tlp;
import io.github.claimgauge.claim.Moment;
import io.github.claimgauge.cli.terminal.Terminal;
import io.github.claimgauge.export.Dossier;
import io.github.claimgauge.export.Format;
import io.github.claimgauge.export.Selection;
import io.github.claimgauge.json.ClaimReader;
import io.github.claimgauge.score.Scorer.Detail;
import io.github.claimgauge.storage.Database;
import io.github.claimgauge.storage.casebook.JdbcCases;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code claimgauge export}. */
@Command(
        name = "export",
        description = {
            "Writes claims and their judgements in the formats of other tools.",
            "Claims of the casebook leave with the answer that was kept; claims from a FILE are scored first.",
            "Links are broken on purpose. What is marked TLP:RED leaves one by one only (--id)."
        },
        footer = {
            "  claimgauge export --format stix claim.json > claim.stix.json",
            "      scores a claim and writes it as a STIX 2.1 bundle",
            "  claimgauge export --format markdown --id r00tk1t-dji-2024 > dji.md",
            "      writes a page for people on a claim of the casebook",
            "  claimgauge export --format csv --actor R00TK1T > r00tk1t.csv",
            "      writes a table of all claims of an actor, safe to open in a spreadsheet",
            "  claimgauge export --format ndjson > casebook.ndjson",
            "      writes the whole casebook, for claimgauge import elsewhere"
        },
        exitCodeList = {Exit.ON_OK, Exit.ON_FAILED, Exit.ON_USAGE, Exit.ON_RULES, Exit.ON_INPUT})
final class ExportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES}. csv-raw is csv for programs: without what keeps it"
                    + " harmless in a spreadsheet.")
    private Format format = Format.STIX;

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description = "Claims as JSON: an object, an array, or one object a line (NDJSON), labelled or not; "
                    + "- is standard input. Default: the casebook.")
    private List<String> files = List.of();

    @Option(names = "--id", paramLabel = "ID", description = "The claim of the casebook with this id.")
    private @Nullable String id;

    @Mixin
    private final FilterOptions filters = new FilterOptions();

    @Option(
            names = "--as-of",
            converter = AsOf.class,
            paramLabel = "DATE",
            description = "Score a FILE by what was known then. Default: all that is on record.")
    private @Nullable Moment asOf;

    @Mixin
    private final RulesOption rules;

    @Mixin
    private final DatabaseOption data = new DatabaseOption();

    ExportCommand(Terminal terminal, RulesOption rules) {
        this.terminal = terminal;
        this.rules = rules;
    }

    @Override
    public Integer call() throws IOException {
        var filter = filters.filter();
        refuseMixtures(filter);
        if (!files.isEmpty()) {
            return fromFiles();
        }
        try (var database = data.open()) {
            return id == null ? fromCasebook(filter, database) : one(id, database);
        }
    }

    private void refuseMixtures(Filter filter) {
        boolean filtered = !filter.equals(Filter.ALL);
        if (!files.isEmpty() && (filtered || id != null)) {
            throw new Misuse("Claims come from files or from the casebook, not from both");
        }
        if (id != null && filtered) {
            throw new Misuse("--id names one claim; the other options choose among all");
        }
        if (files.isEmpty() && asOf != null) {
            throw new Misuse("--as-of is for files; claims of the casebook leave with the answer that was kept");
        }
    }

    private int fromFiles() throws IOException {
        var sources = Source.all(files);
        var assessor = new Assessor(rules.load());
        var departures = new Departures(format, terminal.answers());
        var scoring = new Scoring(
                terminal,
                new ClaimReader(Clock.systemUTC()),
                claim -> assessor.assess(claim, asOf, Detail.FULL),
                departures,
                false);
        boolean whole = scoring.score(sources);
        tellRed(departures.end());
        return whole ? Exit.OK : Exit.INPUT;
    }

    private int fromCasebook(Filter filter, Database database) throws IOException {
        var cases = new JdbcCases(database.client());
        var out = terminal.answers();
        var selection = new Selection(
                query -> database.within(() -> cases.page(query, Tlp.RED)),
                found -> database.within(() -> cases.find(found)),
                filter);
        tellRed(selection.write(format.to(out)));
        return Exit.OK;
    }

    private int one(String wantedId, Database database) throws IOException {
        var found = database.within(() -> new JdbcCases(database.client()).find(wantedId))
                .orElseThrow(() -> new Misuse("There is no claim of this id in the casebook"));
        var out = terminal.answers();
        out.write(format.bytes(Dossier.of(found)));
        out.flush();
        return Exit.OK;
    }

    private void tellRed(long red) {
        if (red > 0) {
            terminal.tell("Left out because they are marked TLP:RED: " + red + "; export each by itself");
        }
    }
}
