package io.github.claimgauge.storage;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the database is.
 *
 * @param url JDBC address
 * @param user empty if the address says it, or needs none
 * @param password empty if it needs none
 */
public record Settings(String url, String user, String password) {

    /**
     * A commit is in the file before it returns; names are as PostgreSQL has them; no log of statements, which hold what
     * claims say.
     */
    private static final String H2 = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0"
            + ";DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=5000;TRACE_LEVEL_FILE=0";

    /** H2's code for a file that another process has open. */
    private static final int IN_USE = 90_020;

    /** A database in a file of that folder, for one process at a time. */
    public static Settings in(Path folder) {
        return new Settings("jdbc:h2:file:" + folder.toAbsolutePath().resolve("casebook") + H2, "claimgauge", "");
    }

    /** The database at the address, or, if that is empty, the one in the folder. */
    public static Settings of(String url, String user, String password, DataFolder folder) {
        return url.isEmpty() ? in(folder.with("casebook.mv.db").path()) : new Settings(url, user, password);
    }

    boolean isEmbedded() {
        return url.startsWith("jdbc:h2:");
    }

    boolean isInUse(@Nullable Throwable fault) {
        return fault instanceof SQLException told && told.getErrorCode() == IN_USE;
    }

    /** A server that has vanished without a word is noticed after these seconds. */
    Map<String, String> driverProperties() {
        return url.startsWith("jdbc:postgresql:")
                ? Map.of("connectTimeout", "2", "socketTimeout", "30", "tcpKeepAlive", "true")
                : Map.of();
    }

    /** Without user, password and what follows the address, any of which may be a secret. */
    @Override
    public String toString() {
        return "Settings[" + url.replaceAll("[?;].*", "").replaceAll("//.*@", "//") + "]";
    }
}
