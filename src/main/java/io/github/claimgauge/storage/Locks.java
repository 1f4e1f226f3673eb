package io.github.claimgauge.storage;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What one transaction of this process at a time works on. It takes the lock before it touches the rows, and has it until it
 * has ended. Outside of a transaction nothing is taken.
 *
 * <p>Rows are locked by the database as well, which keeps other processes out. Within a process H2 does not do so for sure
 * (seen with 2.3 to 2.5): while one transaction is rolled back, those who wait for its row may get it all at once, or the
 * row may be put back after the next one has changed it. Nobody waits for a row whose lock is taken here first.
 */
public final class Locks {

    private static final int PATIENCE_SECONDS = 5;

    /** One that nobody has or waits for is forgotten. */
    private static final LoadingCache<String, ReentrantLock> ALL =
            Caffeine.newBuilder().weakValues().build(what -> new ReentrantLock());

    private Locks() {}

    /**
     * Waits until nobody else has it. H2 knows it by this name.
     *
     * @return false if the transaction has it already
     * @throws CannotAcquireLockException if that takes too long
     */
    public static boolean take(String what) {
        boolean isNew = !ALL.get(what).isHeldByCurrentThread();
        if (isNew && !isTaken(what, PATIENCE_SECONDS)) {
            throw new CannotAcquireLockException("Another transaction has " + what);
        }
        return isNew;
    }

    /**
     * The same, and no other server on the database has it either: for what there may be no row of that could be locked.
     *
     * @throws CannotAcquireLockException if that takes too long, or two wait for each other
     */
    public static boolean takeEverywhere(JdbcClient client, String what) {
        boolean isNew = take(what);
        if (isNew) {
            client.sql("select hold(:what)")
                    .param("what", what)
                    .query(Boolean.class)
                    .single();
        }
        return isNew;
    }

    /** @return false if somebody else has it */
    public static boolean takeIfFree(String what) {
        return isTaken(what, 0);
    }

    private static boolean isTaken(String what, int patience) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return true;
        }
        var lock = ALL.get(what);
        boolean taken = isTaken(lock, patience);
        if (taken) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    lock.unlock();
                }
            });
        }
        return taken;
    }

    private static boolean isTaken(ReentrantLock lock, int patience) {
        try {
            return lock.tryLock(patience, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
