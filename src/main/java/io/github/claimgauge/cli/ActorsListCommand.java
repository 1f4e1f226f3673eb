package io.github.claimgauge.cli;

import io.github.claimgauge.actor.ActorEntry;
import io.github.claimgauge.actor.ActorProfile;
import io.github.claimgauge.actor.Actors;
import io.github.claimgauge.cli.terminal.Terminal;
import io.github.claimgauge.cli.text.Page;
import io.github.claimgauge.json.Values;
import io.github.claimgauge.storage.JdbcActors;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code claimgauge actors list}. */
@Command(
        name = "list",
        description = "Lists the actors of the registry: name, kind, other names.",
        footer = {
            "  claimgauge actors list lock",
            "      lists those with a name that has these letters",
            "  claimgauge actors list --json > actors.ndjson",
            "      writes all profiles, one a line"
        },
        exitCodeList = {Exit.ON_OK, Exit.ON_FAILED, Exit.ON_USAGE})
final class ActorsListCommand implements Callable<Integer> {

    private static final int PAGE = 500;

    private final Terminal terminal;

    @Parameters(arity = "0..1", paramLabel = "PART", description = "Part of a name. Default: all actors.")
    private @Nullable String part;

    @Option(names = "--json", description = "One profile a line, as JSON.")
    private boolean json;

    @Mixin
    private final DatabaseOption data = new DatabaseOption();

    ActorsListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (var database = data.open()) {
            list(new JdbcActors(database.client()));
        }
        return Exit.OK;
    }

    private void list(Actors actors) {
        List<ActorEntry> page = List.of();
        do {
            page = actors.page(
                    part, page.isEmpty() ? null : page.get(page.size() - 1).id(), PAGE);
            page.forEach(entry -> write(entry.profile()));
        } while (page.size() == PAGE);
    }

    private void write(ActorProfile profile) {
        if (json) {
            terminal.line(Values.bytes(profile));
        } else {
            var kind = profile.kind().isEmpty()
                    ? ""
                    : " [" + profile.kind().get(profile.kind().size() - 1).value() + "]";
            var aliases = profile.aliases().isEmpty() ? "" : ": " + String.join(", ", profile.aliases());
            terminal.out().print(new Page(terminal.width(), terminal.ink()).words(2, profile.name() + kind + aliases));
        }
    }
}
