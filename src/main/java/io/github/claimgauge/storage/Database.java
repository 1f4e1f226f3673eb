package io.github.claimgauge.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import io.github.claimgauge.access.Transactions;
import io.github.claimgauge.access.Unavailable;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** The casebook's database. Safe for many threads. */
public final class Database implements Transactions, AutoCloseable {

    private final HikariDataSource pool;
    private final boolean embedded;
    private final DataSource source;
    private final JdbcClient client;
    private final TransactionTemplate template;

    private Database(HikariDataSource pool, boolean embedded) {
        this.pool = pool;
        this.embedded = embedded;
        this.source = new ReadySource(pool);
        this.client = JdbcClient.create(source);
        this.template = new TransactionTemplate(new JdbcTransactionManager(source));
    }

    /**
     * Opens the database, and makes or updates its tables.
     *
     * @throws CannotOpen if it is in use by another process, or of a newer program
     * @throws Unavailable if it cannot be reached
     */
    public static Database open(Settings settings) {
        var database = opened(settings);
        try {
            database.begin();
            return database;
        } catch (RuntimeException fault) {
            database.close();
            throw fault;
        }
    }

    /**
     * The same for a server, which has more to do than to store: if the database cannot be reached now, that is tried again
     * with every use.
     *
     * @throws CannotOpen if it is in use by another process, or of a newer program
     */
    public static Database openOrAwait(Settings settings) {
        var database = opened(settings);
        try {
            database.begin();
        } catch (CannotOpen fault) {
            database.close();
            throw fault;
        } catch (Unavailable later) {
            System.getLogger(Database.class.getName())
                    .log(
                            System.Logger.Level.WARNING,
                            "The database cannot be reached; until it can, nothing is stored");
        }
        return database;
    }

    /** What a start must tell of the tables; whoever finds it later, where the database came later, can only try again. */
    private void begin() {
        try {
            check();
        } catch (Unavailable fault) {
            throw fault.getCause() instanceof CannotOpen refused ? refused : fault;
        }
    }

    private static Database opened(Settings settings) {
        try {
            return new Database(new HikariDataSource(config(settings)), settings.isEmbedded());
        } catch (PoolInitializationException fault) {
            throw settings.isInUse(fault.getCause())
                    ? new CannotOpen(
                            "The casebook is in use by another process\n"
                                    + "Maybe a server or a command still runs; end it, or use another folder (--data)",
                            fault)
                    : new CannotOpen(reason(fault, settings), fault);
        }
    }

    private static String reason(PoolInitializationException fault, Settings settings) {
        var words = settings.isEmbedded() ? new Breakdown(fault).words() : Optional.<String>empty();
        return words.orElseGet(() -> "The casebook cannot be opened: "
                + (fault.getCause() instanceof SQLException told
                        ? told.getMessage()
                        : "its address is not one of H2 or PostgreSQL"));
    }

    /** A database of our own is there or never; another one may be away for a while, and nobody should wait long for it. */
    private static HikariConfig config(Settings settings) {
        var config = new HikariConfig();
        config.setJdbcUrl(settings.url());
        config.setUsername(settings.user());
        config.setPassword(settings.password());
        config.setConnectionTimeout(2_000);
        config.setValidationTimeout(1_000);
        config.setInitializationFailTimeout(settings.isEmbedded() ? 1 : -1);
        settings.driverProperties().forEach(config::addDataSourceProperty);
        return config;
    }

    /** Joins the transaction that the thread is in. */
    public JdbcClient client() {
        return client;
    }

    public DataSource source() {
        return source;
    }

    /** @throws Unavailable if the database cannot be reached */
    public void check() {
        within(() -> client.sql("select 1").query(Integer.class).single());
    }

    /**
     * Its name and version.
     *
     * @throws Unavailable if it cannot be reached
     */
    public String product() {
        return within(() -> Objects.requireNonNull(
                new JdbcTemplate(source).execute((Connection connection) -> name(connection.getMetaData()))));
    }

    private static String name(DatabaseMetaData data) throws SQLException {
        return data.getDatabaseProductName() + " " + data.getDatabaseProductVersion();
    }

    @Override
    public <T> T within(Supplier<T> work) {
        try {
            return template.execute(status -> work.get());
        } catch (DataAccessResourceFailureException
                | TransientDataAccessResourceException
                | RecoverableDataAccessException
                | PessimisticLockingFailureException
                | QueryTimeoutException
                | TransactionException fault) {
            throw refusal(fault);
        }
    }

    /** That the tables are of a newer program, or that others have all connections, is told wrapped. */
    private Unavailable refusal(Throwable fault) {
        for (var cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotOpen refused) {
                return new Unavailable(String.valueOf(refused.getMessage()), refused);
            }
            if (cause instanceof ReadySource.Busy
                    || cause instanceof PessimisticLockingFailureException
                    || cause instanceof QueryTimeoutException) {
                return new Unavailable("The database is busy", fault);
            }
        }
        return embedded ? broken(new Breakdown(fault)) : new Unavailable(fault);
    }

    /** Once all connections to a file that was closed are gone, the next one opens it again. */
    private Unavailable broken(Breakdown breakdown) {
        if (breakdown.isForGood()) {
            pool.getHikariPoolMXBean().softEvictConnections();
        }
        return breakdown
                .words()
                .map(words -> new Unavailable(words, breakdown.fault()))
                .orElseGet(() -> new Unavailable(breakdown.fault()));
    }

    @Override
    public void close() {
        pool.close();
    }
}
