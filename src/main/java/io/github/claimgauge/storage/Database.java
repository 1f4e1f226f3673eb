package io.github.claimgauge.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.github.claimgauge.casebook.Transactions;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The open database, its tables as this program needs them. */
public final class Database implements Transactions, AutoCloseable {

    private final HikariDataSource source;
    private final JdbcClient client;
    private final TransactionTemplate template;

    private Database(HikariDataSource source) {
        this.source = source;
        this.client = JdbcClient.create(source);
        this.template = new TransactionTemplate(new JdbcTransactionManager(source));
    }

    /** Opens the database, and makes or updates its tables. */
    public static Database open(Settings settings) {
        var source = new HikariDataSource(config(settings));
        Flyway.configure().dataSource(source).load().migrate();
        return new Database(source);
    }

    private static HikariConfig config(Settings settings) {
        var config = new HikariConfig();
        config.setJdbcUrl(settings.url());
        config.setUsername(settings.user());
        config.setPassword(settings.password());
        config.setConnectionTimeout(3_000);
        return config;
    }

    public DataSource source() {
        return source;
    }

    /** Joins the transaction that the thread is in. */
    public JdbcClient client() {
        return client;
    }

    @Override
    public <T> T within(Supplier<T> work) {
        return template.execute(status -> work.get());
    }

    @Override
    public void close() {
        source.close();
    }
}
