package io.github.claimgauge.storage;

import io.github.claimgauge.claim.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Values as every database of ours keeps them. */
public final class Columns {

    private Columns() {}

    /** To the microsecond, which is as fine as databases have it; they would round the end of a day to the next one. */
    public static OffsetDateTime time(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** The value that has that text. */
    public static <T> T one(T[] values, String text) {
        return Words.one(values, text).orElseThrow();
    }
}
