package io.github.claimgauge.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Gives connections once the tables are as this program needs them: the database may come later than the program. */
final class ReadySource extends DelegatingDataSource {

    private final ReentrantLock opening = new ReentrantLock();
    private final DataSource source;
    private volatile boolean ready;

    ReadySource(DataSource source) {
        super(source);
        this.source = source;
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (!ready) {
            makeReady();
        }
        return source.getConnection();
    }

    /** One thread waits for the database, which may take seconds; the others are told at once. */
    private void makeReady() throws SQLException {
        if (!opening.tryLock()) {
            throw new SQLTransientConnectionException("The database is being opened");
        }
        try {
            source.getConnection().close();
            Tables.bringUpToDate(source);
            ready = true;
        } finally {
            opening.unlock();
        }
    }
}
