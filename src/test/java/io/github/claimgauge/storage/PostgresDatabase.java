package io.github.claimgauge.storage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** A PostgreSQL database for the tests of one class. All classes share one server, which ends with the last test. */
public final class PostgresDatabase implements BeforeAllCallback, AfterAllCallback {

    private static final Namespace NAMESPACE = Namespace.create(PostgresDatabase.class);

    private @Nullable Database database;

    private record Server(EmbeddedPostgres postgres) implements AutoCloseable {

        static Server start() {
            try {
                return new Server(EmbeddedPostgres.start());
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }

        Settings create(String name) throws SQLException {
            try (var connection = postgres.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            }
            return new Settings(postgres.getJdbcUrl("postgres", name), "postgres", "");
        }

        @Override
        public void close() throws IOException {
            postgres.close();
        }
    }

    public Database database() {
        return Objects.requireNonNull(database);
    }

    @Override
    public void beforeAll(ExtensionContext context) throws SQLException {
        var server = context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Server.class, any -> Server.start(), Server.class);
        var name = context.getRequiredTestClass().getSimpleName().toLowerCase(Locale.ROOT);
        database = Database.open(server.create(name));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        database().close();
    }
}
