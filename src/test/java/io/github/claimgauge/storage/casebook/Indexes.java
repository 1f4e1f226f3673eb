package io.github.claimgauge.storage.casebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The indexes of the tables that lists read. A million rows are written much sooner without them, and each is made again in
 * one go.
 */
record Indexes(List<String> definitions) {

    private static final List<String> MIGRATIONS = List.of("V1__casebook.sql", "V2__actors.sql", "V4__marked.sql");
    private static final Pattern INDEX =
            Pattern.compile("create (?:unique )?index (\\w+) on (?:claim|claim_word) \\([^)]*\\)");

    static Indexes drop(Connection connection) throws SQLException {
        for (var index : found().toList()) {
            execute(connection, "drop index if exists " + index.group(1));
        }
        execute(connection, "alter table claim_word drop constraint \"" + primaryKey(connection) + "\"");
        return new Indexes(found().map(MatchResult::group).toList());
    }

    void restore(Connection connection) throws SQLException {
        execute(connection, "alter table claim_word add primary key (word, claim_seq)");
        for (var definition : definitions) {
            execute(connection, definition);
        }
    }

    private static Stream<MatchResult> found() {
        return MIGRATIONS.stream().map(Indexes::text).flatMap(text -> INDEX.matcher(text)
                .results());
    }

    private static String text(String migration) {
        try (var file = Indexes.class.getResourceAsStream("/db/migration/" + migration)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String primaryKey(Connection connection) throws SQLException {
        try (var keys = connection.createStatement();
                var names = keys.executeQuery("select constraint_name from information_schema.table_constraints"
                        + " where lower(table_name) = 'claim_word' and constraint_type = 'PRIMARY KEY'")) {
            names.next();
            return names.getString(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
