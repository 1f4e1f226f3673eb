package io.github.claimgauge.cli;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.actor.ActorProfile;
import io.github.claimgauge.actor.Trait;
import io.github.claimgauge.casebook.memory.Dossier;
import io.github.claimgauge.casebook.memory.Dossiers;
import io.github.claimgauge.cli.terminal.Terminal;
import io.github.claimgauge.cli.text.Page;
import io.github.claimgauge.json.Values;
import io.github.claimgauge.storage.JdbcActors;
import io.github.claimgauge.storage.casebook.JdbcPrecedents;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code claimgauge actors show}. */
@Command(
        name = "show",
        description = "Tells what is known of an actor, and how its claims in the casebook ended.",
        footer = {
            "  claimgauge actors show \"lock bit\"",
            "      finds LockBit by any spelling of any of its names",
        },
        exitCodeList = {Exit.ON_OK, Exit.ON_FAILED, Exit.ON_USAGE})
final class ActorsShowCommand implements Callable<Integer> {

    private static final int COLUMN = 20;

    private final Terminal terminal;

    @Parameters(paramLabel = "NAME", description = "Any of the actor's names.")
    private String name = "";

    @Option(names = "--json", description = "As one line of JSON.")
    private boolean json;

    @Mixin
    private final DatabaseOption data = new DatabaseOption();

    ActorsShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var dossier = find().orElseThrow(() -> new Misuse("The registry has no actor of this name"));
        if (json) {
            terminal.line(Values.bytes(dossier));
        } else {
            terminal.out().print(page(dossier));
        }
        return Exit.OK;
    }

    private Optional<Dossier> find() {
        try (var database = data.open()) {
            var client = database.client();
            return new Dossiers(database, new JdbcActors(client), new JdbcPrecedents(client), Clock.systemUTC())
                    .find(Caller.local(), name);
        }
    }

    private Page page(Dossier dossier) {
        var profile = dossier.entry().profile();
        var page = new Page(terminal.width(), terminal.ink()).title(profile.name());
        labelled(page, "also known as", String.join(", ", profile.aliases()));
        profile.kind().forEach(trait -> labelled(page, "kind", words(trait)));
        labelled(
                page,
                "active since",
                profile.activeSince() == null ? "" : profile.activeSince().text());
        profile.usualCountries().forEach(trait -> labelled(page, "usual countries", words(trait)));
        profile.usualSectors().forEach(trait -> labelled(page, "usual sectors", words(trait)));
        labelled(page, "aims at, too", String.join(", ", profile.targets()));
        profile.knownRecycler().forEach(trait -> labelled(page, "posts old leaks", words(trait)));
        profile.brandRevived().forEach(trait -> labelled(page, "revived brand", words(trait)));
        profile.takedowns()
                .forEach(one -> labelled(page, "taken down", with(one.at().text(), one.source())));
        profile.record().forEach(one -> labelled(page, one.outcome().toString(), verdict(one)));
        profile.notes().forEach(note -> labelled(page, "note", with(note.text(), note.source())));
        labelled(page, "damaged", damaged(dossier.entry().damaged()));
        labelled(page, "can be taken for", String.join(", ", dossier.lookalikes()));
        casebook(page, dossier);
        return page;
    }

    private static String damaged(List<?> sources) {
        return sources.isEmpty()
                ? ""
                : "what is stored of it from " + join(sources)
                        + " cannot be read; import it again, or save its profile on its page";
    }

    private static void casebook(Page page, Dossier dossier) {
        var claims = dossier.claims();
        page.heading("In the casebook");
        labelled(
                page,
                "claims",
                claims.claims() + ": " + claims.confirmed() + " confirmed, " + claims.partly() + " partly true, "
                        + claims.refuted() + " refuted, " + claims.unresolved() + " unresolved");
    }

    private static String verdict(ActorProfile.Verdict verdict) {
        return with(verdict.victim() + ", " + verdict.at().text(), verdict.source());
    }

    private static String words(Trait<?> trait) {
        var value = trait.value() instanceof List<?> list
                ? list.isEmpty() ? "none in particular" : join(list)
                : said(trait.value());
        return with(
                trait.since() == null
                        ? value
                        : value + ", since " + trait.since().text(),
                trait.source());
    }

    private static String join(List<?> list) {
        return String.join(", ", list.stream().map(Object::toString).toList());
    }

    private static String said(Object value) {
        return value instanceof Boolean truth ? truth ? "yes" : "no" : value.toString();
    }

    private static String with(String words, @Nullable String source) {
        return source == null ? words : words + " (" + source + ")";
    }

    private static void labelled(Page page, String label, String words) {
        if (!words.isEmpty()) {
            page.labelled(COLUMN, label, words);
        }
    }
}
