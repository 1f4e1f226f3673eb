package io.github.claimgauge.storage;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.access.Entry;
import io.github.claimgauge.access.Trail;
import io.github.claimgauge.access.TrailReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The trail in its table. There is no statement here that changes or removes an entry, and there must be none anywhere. */
public final class JdbcTrail implements Trail, TrailReader {

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
    public List<Entry> latest(long before, @Nullable String who, @Nullable String subject, int limit) {
        return client.sql("select * from trail where number < :before"
                        + (who == null ? "" : " and who = :who")
                        + (subject == null ? "" : " and subject = :subject")
                        + " order by number desc limit :limit")
                .param("before", before)
                .param("who", who)
                .param("subject", subject)
                .param("limit", limit)
                .query(JdbcTrail::read)
                .list();
    }

    private static Entry read(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getLong("number"),
                Columns.instant(row, "entered_at"),
                row.getString("who"),
                row.getString("action"),
                row.getString("subject"),
                row.getString("detail"));
    }
}
