package io.github.claimgauge.storage;

import io.github.claimgauge.casebook.Entry;
import io.github.claimgauge.casebook.Filter;
import io.github.claimgauge.casebook.Outcome.Label;
import io.github.claimgauge.casebook.Page;
import io.github.claimgauge.casebook.Query;
import io.github.claimgauge.claim.Attack;
import io.github.claimgauge.claim.Claim.Tlp;
import io.github.claimgauge.claim.Moment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds the claims of one page, and reads them as lists show them. */
record Listing(JdbcClient client) {

    private static final String COLUMNS = "c.id, c.revision, c.headline, c.attack, c.tlp, c.actor, c.victim, c.country,"
            + " c.sector, c.claimed_at, c.score, c.band, c.confidence, c.needs_check, c.outcome, c.filed_at, c.changed_at";

    private record Row(Entry entry, long key) {}

    Page page(Query query, Tlp ceiling) {
        var select = new Select(client, query, ceiling);
        var key = "c." + Order.column(query.sort());
        var rows = client.sql("select " + COLUMNS + ", " + key + " as sort_key from claim c" + select.tail())
                .params(select.parameters())
                .query((row, number) -> new Row(entry(row), row.getLong("sort_key")))
                .list();
        return page(rows, query.limit());
    }

    /** One row more than the limit was asked for, to see whether there is another page. */
    private static Page page(List<Row> rows, int limit) {
        var entries = rows.stream().limit(limit).map(Row::entry).toList();
        return new Page(entries, rows.size() > limit ? rows.get(limit - 1).key() : null);
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getString("id"),
                row.getLong("revision"),
                row.getString("headline"),
                Attack.valueOf(row.getString("attack").toUpperCase(Locale.ROOT)),
                Marking.of(row.getInt("tlp")),
                row.getString("actor"),
                row.getString("victim"),
                row.getString("country"),
                row.getString("sector"),
                Moment.parse(row.getString("claimed_at")),
                row.getInt("score"),
                row.getString("band"),
                row.getString("confidence"),
                row.getBoolean("needs_check"),
                label(row.getString("outcome")),
                Columns.instant(row, "filed_at"),
                Columns.instant(row, "changed_at"));
    }

    private static @Nullable Label label(String outcome) {
        return outcome.equals(Filter.NO_OUTCOME) ? null : Label.valueOf(outcome.toUpperCase(Locale.ROOT));
    }
}
