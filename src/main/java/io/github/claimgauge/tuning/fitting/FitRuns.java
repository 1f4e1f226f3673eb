package io.github.claimgauge.tuning.fitting;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.common.util.concurrent.ThreadFactoryBuilder;
import io.github.claimgauge.access.Caller;
import io.github.claimgauge.access.Unavailable;
import io.github.claimgauge.score.Rulebook;
import io.github.claimgauge.tuning.LabelledClaims;
import io.github.claimgauge.tuning.LabelledClaims.Source;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * Fits weights in the background, one fit at a time, and remembers for some hours what came of it. Everybody who may see the
 * claims that a fit knows may see the fit. Safe for many threads.
 */
public final class FitRuns implements AutoCloseable {

    private static final int MOST = 50;
    private static final Duration KEPT = Duration.ofHours(8);

    private final LabelledClaims labelled;
    private final Clock clock;
    private final Consumer<RuntimeException> faults;
    private final ExecutorService runner = Executors.newSingleThreadExecutor(
            new ThreadFactoryBuilder().setNameFormat("fits").setDaemon(true).build());
    private final Cache<String, FitRun> runs =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();

    /** @param faults is told of failures that are faults of the program */
    public FitRuns(LabelledClaims labelled, Clock clock, Consumer<RuntimeException> faults) {
        this.labelled = labelled;
        this.clock = clock;
        this.faults = faults;
    }

    /**
     * Begins a fit as soon as those before it have ended.
     *
     * @throws FitUnderWay if one of the caller's own is not ready yet
     */
    public synchronized FitRun begin(Caller caller, Rulebook rulebook, Set<Source> sources, FitSettings settings) {
        seen(caller).stream()
                .filter(run -> run.isUnderWay() && run.author().equals(caller.name()))
                .findFirst()
                .ifPresent(run -> {
                    throw new FitUnderWay(run);
                });
        var run = new FitRun(
                UUID.randomUUID().toString(),
                caller.name(),
                caller.ceiling(),
                clock.instant(),
                rulebook.version(),
                Set.copyOf(sources),
                settings,
                CompletableFuture.supplyAsync(() -> fit(caller, rulebook, sources, settings), runner));
        runs.put(run.id(), run);
        return run;
    }

    private Fit fit(Caller caller, Rulebook rulebook, Set<Source> sources, FitSettings settings) {
        try {
            return new Fitting(rulebook, settings).fit(labelled.of(caller, sources, List.of()));
        } catch (TooFewLabels | Unavailable expected) {
            throw expected;
        } catch (RuntimeException fault) {
            faults.accept(fault);
            throw fault;
        }
    }

    /** Empty if there is none that the caller may see. */
    public Optional<FitRun> find(Caller caller, String id) {
        return Optional.ofNullable(runs.getIfPresent(id)).filter(run -> caller.maySee(run.ceiling()));
    }

    /** Those that the caller may see, the youngest first. */
    public List<FitRun> seen(Caller caller) {
        return runs.asMap().values().stream()
                .filter(run -> caller.maySee(run.ceiling()))
                .sorted(Comparator.comparing(FitRun::begunAt).reversed().thenComparing(FitRun::id))
                .toList();
    }

    @Override
    public void close() {
        runner.shutdownNow();
    }
}
