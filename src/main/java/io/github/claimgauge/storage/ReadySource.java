package io.github.claimgauge.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Gives connections once the tables are as this program needs them: the database may come later than the program. */
final class ReadySource extends DelegatingDataSource {

    /**
     * How often a connection is waited for where all are lent, for as long each time as it may take to reach the database. That
     * is longer in all than anybody waits for a lock: those who wait for one do so with a connection each.
     */
    private static final int TRIES = 5;

    private final ReentrantLock opening = new ReentrantLock();
    private final HikariDataSource pool;
    private volatile boolean ready;

    ReadySource(HikariDataSource pool) {
        super(pool);
        this.pool = pool;
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (!ready) {
            makeReady();
        }
        for (int tries = 1; true; tries++) {
            try {
                return pool.getConnection();
            } catch (SQLTransientConnectionException none) {
                if (!isBusy()) {
                    throw none;
                }
                if (tries == TRIES) {
                    throw new Busy(none);
                }
            }
        }
    }

    /** Whether the database is there, and others have all the connections to it. */
    private boolean isBusy() {
        return pool.getHikariPoolMXBean().getTotalConnections() >= pool.getMaximumPoolSize();
    }

    /** Others had all connections for so long that somebody had to be turned away. */
    static final class Busy extends SQLTransientConnectionException {

        private static final long serialVersionUID = 1L;

        private Busy(SQLException cause) {
            super("All connections to the database are in use", cause);
        }
    }

    /** One thread waits for the database, which may take seconds; the others are told at once. */
    private void makeReady() throws SQLException {
        if (!opening.tryLock()) {
            throw new SQLTransientConnectionException("The database is being opened");
        }
        try {
            pool.getConnection().close();
            Tables.bringUpToDate(pool);
            ready = true;
        } finally {
            opening.unlock();
        }
    }
}
