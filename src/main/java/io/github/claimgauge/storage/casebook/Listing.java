package io.github.claimgauge.storage.casebook;

import io.github.claimgauge.casebook.Entry;
import io.github.claimgauge.casebook.Filter;
import io.github.claimgauge.casebook.Outcome;
import io.github.claimgauge.casebook.Outcome.Label;
import io.github.claimgauge.casebook.Page;
import io.github.claimgauge.casebook.Place;
import io.github.claimgauge.casebook.Query;
import io.github.claimgauge.claim.Attack;
import io.github.claimgauge.claim.Claim.Tlp;
import io.github.claimgauge.claim.Moment;
import io.github.claimgauge.storage.Columns;
import io.github.claimgauge.storage.Key;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds the claims of one page, and reads them as lists show them. */
record Listing(JdbcClient client) {

    private static final String COLUMNS = "c.id, c.revision, c.headline, c.attack, c.tlp, c.actor, c.victim, c.country,"
            + " c.sector, c.claimed_at, c.score, c.band, c.confidence, c.needs_check, c.outcome, c.filed_at, c.changed_at";

    private record Row(Entry entry, long key) {

        Place place() {
            return new Place(Order.value(key), entry.id());
        }
    }

    /** The claims under each of an actor's names are in order in an index; those under several are merged here. */
    Page page(Query query, Tlp ceiling) {
        var order = Comparator.comparingLong(Row::key);
        var rows = actorKeys(query.filter().actor())
                .flatMap(key -> rows(query, new Select(client, query, ceiling, key)))
                .sorted(query.descending() ? order.reversed() : order);
        return page(rows.toList(), query.limit());
    }

    private Stream<Row> rows(Query query, Select select) {
        var key = "c." + Order.column(query.sort());
        return client
                .sql("select " + COLUMNS + ", " + key + " as sort_key from claim c" + select.tail())
                .params(select.parameters())
                .query((row, number) -> new Row(entry(row), row.getLong("sort_key")))
                .list()
                .stream();
    }

    /** Empty if any actor will do. */
    private Stream<Optional<String>> actorKeys(@Nullable String name) {
        if (name == null) {
            return Stream.of(Optional.empty());
        }
        var keys = client.sql("""
                        select name_key from actor_name
                        where actor_id = (select actor_id from actor_name where name_key = :key)
                        """)
                .param("key", Key.actor(name))
                .query(String.class)
                .list();
        return (keys.isEmpty() ? List.of(Key.actor(name)) : keys).stream().map(Optional::of);
    }

    /** By their numbers. */
    Map<Long, Entry> entries(Set<Long> claims, Tlp ceiling) {
        return client
                .sql("select " + COLUMNS + ", c.seq from claim c where c.seq in (:claims) and c.tlp + 0 <= :ceiling")
                .param("claims", claims)
                .param("ceiling", Marking.level(ceiling))
                .query((row, number) -> Map.entry(row.getLong("seq"), entry(row)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** One row more than the limit was asked for, to see whether there is another page. */
    private static Page page(List<Row> rows, int limit) {
        var entries = rows.stream().limit(limit).map(Row::entry).toList();
        return new Page(
                entries,
                rows.isEmpty() ? null : rows.get(0).place(),
                rows.size() > limit ? rows.get(limit - 1).place() : null);
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getString("id"),
                row.getLong("revision"),
                row.getString("headline"),
                Columns.one(Attack.values(), row.getString("attack")),
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

    /** What became of it in one word, which {@link #label} reads. */
    static String word(@Nullable Outcome outcome) {
        return outcome == null ? Filter.NO_OUTCOME : outcome.label().toString();
    }

    static @Nullable Label label(String outcome) {
        return outcome.equals(Filter.NO_OUTCOME) ? null : Columns.one(Label.values(), outcome);
    }
}
