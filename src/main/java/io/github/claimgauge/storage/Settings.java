package io.github.claimgauge.storage;

import java.nio.file.Path;

/**
 * Where the database is.
 *
 * @param url JDBC address
 * @param user empty if the address says it, or needs none
 * @param password empty if it needs none
 */
public record Settings(String url, String user, String password) {

    /** A commit is in the file before it returns; names are as PostgreSQL has them. */
    private static final String H2 = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0"
            + ";DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=5000";

    /** A database in a file of that folder, for one process at a time. */
    public static Settings in(Path folder) {
        return new Settings("jdbc:h2:file:" + folder.resolve("casebook").toAbsolutePath() + H2, "claimgauge", "");
    }

    /** The database at the address, or, if that is empty, the one in the folder. */
    public static Settings of(String url, String user, String password, Path folder) {
        return url.isEmpty() ? in(folder) : new Settings(url, user, password);
    }

    boolean isEmbedded() {
        return url.startsWith("jdbc:h2:");
    }

    @Override
    public String toString() {
        return "Settings[" + url.replaceAll("[?;].*", "") + "]";
    }
}
