package io.github.claimgauge.access;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Work that the program does again and again, on a thread of its own. */
public final class Rounds implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Rounds.class.getName());

    private final ScheduledExecutorService thread;
    private final Duration longest;
    private final String unfinished;

    /**
     * @param name of the thread
     * @param longest that a round takes, on a busy machine
     * @param unfinished what is told if one takes longer than that in the end
     */
    public Rounds(String name, Duration longest, String unfinished) {
        this.thread = Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, name));
        this.longest = longest;
        this.unfinished = unfinished;
    }

    /**
     * @param first pause before the first round
     * @param pause between two rounds
     * @param round never throws, so nobody needs to wait for it
     */
    public void every(Duration first, Duration pause, Runnable round) {
        var unused = thread.scheduleWithFixedDelay(round, first.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Ends after the round that is under way. It is not interrupted: that would close the file of an embedded database. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(longest.toSeconds(), TimeUnit.SECONDS)) {
                LOG.log(System.Logger.Level.WARNING, unfinished);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
