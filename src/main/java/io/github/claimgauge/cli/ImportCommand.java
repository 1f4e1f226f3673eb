package io.github.claimgauge.cli;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.cli.terminal.Progress;
import io.github.claimgauge.cli.terminal.Terminal;
import io.github.claimgauge.cli.text.ReportText;
import io.github.claimgauge.intake.Imports;
import io.github.claimgauge.intake.Report;
import io.github.claimgauge.intake.format.Format;
import io.github.claimgauge.intake.piece.InvalidFile;
import io.github.claimgauge.json.ClaimReader;
import io.github.claimgauge.rulebook.folder.RulesFolder;
import io.github.claimgauge.storage.Database;
import io.github.claimgauge.storage.account.JdbcTrail;
import io.github.claimgauge.storage.casebook.StoredCasebook;
import io.github.claimgauge.storage.tuning.JdbcVersions;
import io.github.claimgauge.tuning.edition.Edition;
import io.github.claimgauge.tuning.edition.InForce;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code claimgauge import}. */
@Command(
        name = "import",
        description = {
            "Takes claims into the casebook, in the formats that the field uses, and scores them.",
            "What is in the casebook already is never overwritten, so a file may be imported again: that fills in only what"
                    + " was unknown, and finishes what was stopped.",
            "Feeds say little: proofs, follow-up channels, the threat before and the victim's answer stay unknown until"
                    + " somebody looks. Texts of posts are not kept, since they may hold leaked data."
        },
        footer = {
            "  claimgauge import posts.json",
            "      takes in the posts of a tracker, whichever it is",
            "  claimgauge import --format csv facts.csv",
            "      takes in a table whose header names facts: victim.name, proofs.0.legible",
            "  curl -s https://example.org/bundle | claimgauge import --json - | jq .refused",
            "      reads standard input"
        },
        exitCodeList = {Exit.ON_OK, Exit.ON_FAILED, Exit.ON_USAGE, Exit.ON_RULES, Exit.ON_REFUSED})
final class ImportCommand implements Callable<Integer> {

    private final Terminal terminal;
    private boolean refused;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "What to take in; - is standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES}. Default: found out from each file.")
    private @Nullable Format format;

    @Option(names = "--json", description = "One line of JSON for each file instead of text.")
    private boolean json;

    @Mixin
    private final RulesOption rules;

    @Mixin
    private final DatabaseOption data = new DatabaseOption();

    ImportCommand(Terminal terminal, RulesOption rules) {
        this.terminal = terminal;
        this.rules = rules;
    }

    @Override
    public Integer call() throws IOException {
        var sources = Source.all(files);
        var clock = Clock.systemUTC();
        try (var database = data.open()) {
            var inForce = new InForce(edition(database));
            var casebook = StoredCasebook.over(database, inForce, new JdbcTrail(database.client(), clock), clock);
            take(sources, new Imports(database, casebook, new ClaimReader(clock)));
        }
        return refused ? Exit.INPUT : Exit.OK;
    }

    /** As the servers on that database judge, unless other rules are named. */
    private Edition edition(Database database) {
        var versions = new JdbcVersions(database.client());
        var active = rules.folder().isPresent()
                ? Optional.<RulesFolder>empty()
                : versions.active().flatMap(activation -> versions.text(activation.version()));
        return Edition.of(active.orElseGet(rules::files));
    }

    private void take(List<Source> sources, Imports intake) throws IOException {
        long total = sources.stream().mapToLong(Source::size).sum();
        try (var progress = Progress.silent(terminal, total, "Importing")) {
            for (var source : sources) {
                take(source, intake, progress);
            }
        }
    }

    private void take(Source source, Imports intake, Progress progress) throws IOException {
        try (var input = source.open(terminal.in(), progress)) {
            var report = intake.take(Caller.local(), input, Optional.ofNullable(format));
            progress.giveWay();
            write(source, report);
        } catch (InvalidFile fault) {
            progress.giveWay();
            fault.faults().forEach(one -> terminal.tell(source.name() + ": " + one.message()));
            refused = true;
        }
    }

    private void write(Source source, Report report) {
        refused |= report.refused() > 0;
        if (json) {
            terminal.line(report.json());
        } else {
            terminal.out().print(ReportText.of(source.name(), report));
        }
        terminal.out().flush();
    }
}
