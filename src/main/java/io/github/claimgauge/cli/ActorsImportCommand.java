package io.github.claimgauge.cli;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.casebook.registry.ImportReport;
import io.github.claimgauge.casebook.registry.Registry;
import io.github.claimgauge.claim.InvalidInput;
import io.github.claimgauge.cli.terminal.Terminal;
import io.github.claimgauge.cli.text.Page;
import io.github.claimgauge.intake.galaxy.ThreatActors;
import io.github.claimgauge.json.Values;
import io.github.claimgauge.storage.JdbcActors;
import io.github.claimgauge.storage.account.JdbcTrail;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code claimgauge actors import}. */
@Command(
        name = "import",
        description = {
            "Takes over the actors of a MISP galaxy (clusters/threat-actor.json).",
            "What analysts and the product say of an actor stays; what the file says otherwise, and what has no place, is told."
        },
        footer = {
            "  claimgauge actors import threat-actor.json",
            "      takes it over and tells what became of it",
            "  claimgauge actors import --json threat-actor.json > report.json",
            "      writes the report as JSON"
        },
        exitCodeList = {Exit.ON_OK, Exit.ON_FAILED, Exit.ON_USAGE, Exit.ON_GALAXY})
final class ActorsImportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "The galaxy, as JSON.")
    private Path file = Path.of("");

    @Option(names = "--json", description = "The report as one line of JSON.")
    private boolean json;

    @Mixin
    private final DatabaseOption data = new DatabaseOption();

    ActorsImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new Misuse("There is no file " + file);
        }
        if (Files.size(file) > ThreatActors.MAX_BYTES) {
            throw new Misuse("The file has more than " + ThreatActors.MAX_BYTES + " bytes");
        }
        try {
            report(take(ThreatActors.read(Files.readAllBytes(file))));
            return Exit.OK;
        } catch (InvalidInput fault) {
            fault.faults().forEach(one -> terminal.tell(file + ": " + one.message()));
            return Exit.INPUT;
        }
    }

    private ImportReport take(ThreatActors galaxy) {
        try (var database = data.open()) {
            var clock = Clock.systemUTC();
            var client = database.client();
            return new Registry(database, new JdbcActors(client), new JdbcTrail(client, clock), clock)
                    .take(Caller.local(), galaxy.profiles(), galaxy.unmapped());
        }
    }

    private void report(ImportReport report) {
        if (json) {
            terminal.line(Values.bytes(report));
            return;
        }
        var page = new Page(terminal.width(), terminal.ink());
        page.title(report.added() + " actors added, " + report.changed() + " changed, " + report.unchanged()
                + " unchanged");
        if (!report.conflicts().isEmpty()) {
            page.heading("Said otherwise; the registry’s was kept");
            report.conflicts()
                    .forEach(one -> page.words(
                            2, one.actor() + ", " + one.field() + ": kept " + one.kept() + ", not " + one.said()));
        }
        if (!report.unmapped().isEmpty()) {
            page.heading("Has no place in the registry");
            report.unmapped().forEach(one -> page.words(2, one.actor() + ", " + one.field() + ": " + one.value()));
        }
        terminal.out().print(page);
    }
}
