package io.github.claimgauge;

import io.github.claimgauge.rulebook.InvalidRulebook;
import io.github.claimgauge.rulebook.RulesFolder;
import io.github.claimgauge.tuning.edition.Edition;
import io.github.claimgauge.tuning.edition.InForce;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/** Begins to read the rules, which takes as long as to build the rest of the server, as soon as it is known where they are. */
final class EarlyRulebook implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext context) {
        var folder = context.getEnvironment().getProperty("claimgauge.rules", "");
        var loaded = CompletableFuture.supplyAsync(() -> load(folder), task -> new Thread(task, "rules").start());
        context.registerBean(InForce.class, () -> new InForce(await(loaded)));
    }

    private static Edition load(String path) {
        return Edition.of(path.isEmpty() ? RulesFolder.bundled() : RulesFolder.read(Path.of(path)));
    }

    private static Edition await(CompletableFuture<Edition> loaded) {
        try {
            return loaded.join();
        } catch (CompletionException fault) {
            throw fault.getCause() instanceof InvalidRulebook invalid ? invalid : fault;
        }
    }
}
