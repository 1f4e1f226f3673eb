package io.github.claimgauge.storage.account;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.access.Trail;
import io.github.claimgauge.access.TrailEntry;
import io.github.claimgauge.access.TrailQuery;
import io.github.claimgauge.access.TrailReader;
import io.github.claimgauge.storage.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The trail in its table. There is no statement here that changes or removes an entry, and there must be none anywhere. */
public final class JdbcTrail implements Trail, TrailReader {

    /** Numbers and times grow together but for what clocks of servers differ, which is less than this. */
    private static final Duration CLOCKS_DIFFER = Duration.ofHours(1);

    private final JdbcClient client;
    private final Clock clock;

    public JdbcTrail(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    @Override
    public void add(Caller who, String action, String subject, @Nullable String detail) {
        client.sql("""
                insert into trail (entered_at, who, action, subject, detail)
                values (:at, :who, :action, :subject, :detail)""")
                .param("at", Columns.time(clock.instant()))
                .param("who", who.name())
                .param("action", action)
                .param("subject", subject)
                .param("detail", detail)
                .update();
    }

    @Override
    public List<TrailEntry> latest(TrailQuery wanted, long before, int limit) {
        return client.sql("select * from trail where number between :first and :last"
                        + (wanted.who() == null ? "" : " and who = :who")
                        + (wanted.subject() == null ? "" : " and subject = :subject")
                        + (wanted.from() == null ? "" : " and entered_at >= :from")
                        + (wanted.until() == null ? "" : " and entered_at < :until")
                        + " order by number desc limit :limit")
                .param(
                        "first",
                        wanted.from() == null ? 0 : firstSince(wanted.from().minus(CLOCKS_DIFFER)))
                .param(
                        "last",
                        wanted.until() == null
                                ? before - 1
                                : Math.min(before - 1, lastBefore(wanted.until().plus(CLOCKS_DIFFER))))
                .param("who", wanted.who())
                .param("subject", wanted.subject())
                .param("from", wanted.from() == null ? null : Columns.time(wanted.from()))
                .param("until", wanted.until() == null ? null : Columns.time(wanted.until()))
                .param("limit", limit)
                .query(JdbcTrail::read)
                .list();
    }

    private long firstSince(Instant time) {
        return client.sql("select number from trail where entered_at >= :time order by entered_at, number limit 1")
                .param("time", Columns.time(time))
                .query(Long.class)
                .optional()
                .orElse(Long.MAX_VALUE);
    }

    private long lastBefore(Instant time) {
        return client.sql(
                        "select number from trail where entered_at < :time order by entered_at desc, number desc limit 1")
                .param("time", Columns.time(time))
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    private static TrailEntry read(ResultSet row, int number) throws SQLException {
        return new TrailEntry(
                row.getLong("number"),
                Columns.instant(row, "entered_at"),
                row.getString("who"),
                row.getString("action"),
                row.getString("subject"),
                row.getString("detail"));
    }
}
