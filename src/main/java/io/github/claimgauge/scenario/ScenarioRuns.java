package io.github.claimgauge.scenario;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.common.util.concurrent.ThreadFactoryBuilder;
import io.github.claimgauge.score.Rulebook;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * How the scenarios that the product ships with end under a rulebook: they are run once for each version, in the background, and
 * remembered. Safe for many threads.
 */
public final class ScenarioRuns implements AutoCloseable {

    private static final int MOST_REMEMBERED = 8;

    private final ExecutorService runner = Executors.newSingleThreadExecutor(new ThreadFactoryBuilder()
            .setNameFormat("scenarios")
            .setDaemon(true)
            .build());
    private final AsyncCache<String, Run> ended =
            Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).executor(runner).buildAsync();
    private final Clock clock;

    public ScenarioRuns(Clock clock) {
        this.clock = clock;
    }

    /** The result of every scenario, once they have been run. */
    public List<ScenarioResult> of(Rulebook rulebook) {
        return begun(rulebook).join().results();
    }

    /** The same at once; empty while they run, which they do from the first call on, and again if the run broke off. */
    public Optional<List<ScenarioResult>> ready(Rulebook rulebook) {
        return last(rulebook).map(Run::results);
    }

    /** The same with when that was. */
    public Optional<Run> last(Rulebook rulebook) {
        var run = begun(rulebook);
        return run.isDone() && !run.isCompletedExceptionally() ? Optional.of(run.join()) : Optional.empty();
    }

    private CompletableFuture<Run> begun(Rulebook rulebook) {
        return ended.get(rulebook.version(), version -> {
            var results = new Scenarios(rulebook).run(Features.bundled());
            return new Run(version, clock.instant(), results);
        });
    }

    @Override
    public void close() {
        runner.shutdownNow();
    }
}
