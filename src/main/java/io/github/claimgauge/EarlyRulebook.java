package io.github.claimgauge;

import io.github.claimgauge.access.Unavailable;
import io.github.claimgauge.rulebook.folder.InvalidRulebook;
import io.github.claimgauge.rulebook.folder.RulesFolder;
import io.github.claimgauge.storage.Database;
import io.github.claimgauge.storage.tuning.JdbcVersions;
import io.github.claimgauge.tuning.edition.Edition;
import io.github.claimgauge.tuning.edition.InForce;
import io.github.claimgauge.tuning.edition.Unfinished;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/** Begins to read the rules, which takes as long as to build the rest of the server, as soon as it is known where they are. */
final class EarlyRulebook implements ApplicationContextInitializer<GenericApplicationContext> {

    private static final System.Logger LOG = System.getLogger(EarlyRulebook.class.getName());

    @Override
    public void initialize(GenericApplicationContext context) {
        var folder = context.getEnvironment().getProperty("claimgauge.rules", "");
        var loaded = CompletableFuture.supplyAsync(() -> load(folder), task -> new Thread(task, "rules").start());
        context.registerBean(InForce.class, () -> new InForce(await(loaded, folder, context)));
    }

    private static Edition load(String path) {
        var folder = Optional.of(path).filter(named -> !named.isEmpty()).map(Path::of);
        return InvalidRulebook.named(
                folder, () -> Edition.of(folder.map(RulesFolder::read).orElseGet(RulesFolder::bundled)));
    }

    private static Edition await(CompletableFuture<Edition> loaded, String folder, GenericApplicationContext context) {
        try {
            return loaded.join();
        } catch (CompletionException fault) {
            if (fault.getCause() instanceof InvalidRulebook invalid) {
                return again(folder, context, invalid);
            }
            throw fault;
        }
    }

    /** A folder may be faulty only because the program has ended while it wrote there. */
    private static Edition again(String folder, GenericApplicationContext context, InvalidRulebook fault) {
        var unfinished = new Unfinished(Path.of(folder));
        if (folder.isEmpty() || !unfinished.isLikely()) {
            throw fault;
        }
        var database = context.getBean(Database.class);
        try {
            var versions = new JdbcVersions(database.client());
            if (unfinished.finish(versions, database)) {
                return load(folder);
            }
        } catch (Unavailable away) {
            LOG.log(System.Logger.Level.DEBUG, "It cannot be known whether rules were being written", away);
        }
        throw fault;
    }
}
