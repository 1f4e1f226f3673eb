package io.github.claimgauge.tuning.edition;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Work that is done again and again, on a thread of its own. */
final class Rounds implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Rounds.class.getName());

    /** Time to make a rulebook and try its scenarios, on a busy machine. */
    private static final int LONGEST_S = 60;

    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "rules"));

    /** @param round never throws, so nobody needs to wait for it */
    void every(Duration pause, Runnable round) {
        var unused = thread.scheduleWithFixedDelay(round, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Ends after the round that is under way. It is not interrupted: that would close the file of an embedded database. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(LONGEST_S, TimeUnit.SECONDS)) {
                LOG.log(System.Logger.Level.WARNING, "The rules are still being looked at");
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
