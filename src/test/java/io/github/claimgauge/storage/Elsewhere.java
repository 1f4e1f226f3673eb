package io.github.claimgauge.storage;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A transaction of another server on the same database: what is locked within this process alone does not keep it out. */
public final class Elsewhere {

    private final CompletableFuture<Void> begun = new CompletableFuture<>();
    private volatile boolean over;

    private Elsewhere() {}

    /** Does the work; the transaction ends half a second after this has returned. */
    public static Elsewhere begin(Database database, Consumer<JdbcClient> work) {
        var elsewhere = new Elsewhere();
        var end = CompletableFuture.runAsync(() -> elsewhere.run(database, work));
        CompletableFuture.anyOf(elsewhere.begun, end).join();
        return elsewhere;
    }

    private void run(Database database, Consumer<JdbcClient> work) {
        try (var connection = database.source().getConnection()) {
            connection.setAutoCommit(false);
            work.accept(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
            begun.complete(null);
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
            over = true;
            connection.commit();
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    public boolean isOver() {
        return over;
    }
}
