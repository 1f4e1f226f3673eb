package io.github.claimgauge.storage.casebook;

import io.github.claimgauge.casebook.Case;
import io.github.claimgauge.casebook.Cases;
import io.github.claimgauge.casebook.Outcome.Label;
import io.github.claimgauge.casebook.Page;
import io.github.claimgauge.casebook.Query;
import io.github.claimgauge.casebook.filing.Filing;
import io.github.claimgauge.casebook.renewal.Backlog.Item;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Claim.Tlp;
import io.github.claimgauge.storage.Columns;
import io.github.claimgauge.storage.Locks;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The claims in their tables. */
public final class JdbcCases implements Cases {

    private static final String CASE = """
            select c.*, %s from claim c
            join filing f on f.claim_seq = c.seq and f.number = c.filing
            join rulebook r on r.version = f.rulebook
            """.formatted(FilingRow.COLUMNS);

    private static final String FILINGS = """
            select %s from filing f
            join rulebook r on r.version = f.rulebook
            join claim c on c.seq = f.claim_seq
            where c.id = :id
            """.formatted(FilingRow.COLUMNS);

    private static final String SETTLED = """
            select c.outcome, f.evidence as f_evidence from claim c
            join filing f on f.claim_seq = c.seq and f.number = coalesce(
                (select max(e.number) from filing e
                    where e.claim_seq = c.seq and e.filed_at <= c.claimed_to + interval '%d' hour), c.filing)
            where c.outcome in (:labels) and c.tlp <= :ceiling
            order by c.id
            """.formatted(WATCHED.toHours());

    /** Rows that are brought from the server at once: all of them would not go into memory. */
    private static final int FETCHED = 1_000;

    private static final List<String> LABELS =
            Arrays.stream(Label.values()).map(Label::toString).toList();

    private final JdbcClient client;
    private final ClaimRow claims;
    private final FilingRow filings;
    private final HitRow hits;
    private final Listing listing;

    public JdbcCases(JdbcClient client) {
        this.client = client;
        this.claims = new ClaimRow(client);
        this.filings = new FilingRow(client);
        this.hits = new HitRow(client);
        this.listing = new Listing(client);
    }

    @Override
    public Optional<Case> find(String id) {
        return client.sql(CASE + " where c.id = :id")
                .param("id", id)
                .query(ClaimRow::read)
                .optional();
    }

    @Override
    public List<Case> all(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : client.sql(CASE + " where c.id in (:ids)")
                        .param("ids", ids)
                        .query(ClaimRow::read)
                        .list();
    }

    @Override
    public void hold(Collection<String> ids) {
        var more = ids.stream()
                .sorted()
                .filter(id -> Locks.takeEverywhere(client, lock(id)))
                .toList();
        if (!more.isEmpty()) {
            client.sql("select seq from claim where id in (:ids) order by id for update")
                    .param("ids", more)
                    .query(Long.class)
                    .list();
        }
    }

    /** The name of its lock. */
    static String lock(String id) {
        return "claim/" + id;
    }

    @Override
    public boolean add(Case filed) {
        var seq = claims.insert(filed);
        seq.ifPresent(row -> {
            filings.insert(row, filed);
            hits.insert(row, filed);
        });
        return seq.isPresent();
    }

    @Override
    public void change(Case changed) {
        var seq = claims.update(changed);
        filings.insertIfNew(seq, changed);
        hits.update(seq, changed);
    }

    /** The claims of these rows, in their order. */
    List<Item> items(List<Long> rows) {
        return rows.isEmpty()
                ? List.of()
                : client.sql(CASE + " where c.seq in (:rows) order by c.seq")
                        .param("rows", rows)
                        .query((row, number) -> new Item(row.getLong("seq"), ClaimRow.read(row, number)))
                        .list();
    }

    @Override
    public Page page(Query query, Tlp ceiling) {
        return listing.page(query, ceiling);
    }

    @Override
    public void settled(Tlp ceiling, BiConsumer<Claim, Label> reader) {
        client.sql(SETTLED)
                .withFetchSize(FETCHED)
                .param("labels", LABELS)
                .param("ceiling", Marking.level(ceiling))
                .query(row -> {
                    var label = Columns.one(Label.values(), row.getString("outcome"));
                    reader.accept(FilingRow.readEvidence(row), label);
                });
    }

    @Override
    public Optional<Filing> filing(String id, int number) {
        return client.sql(FILINGS + " and f.number = :number")
                .param("id", id)
                .param("number", number)
                .query(FilingRow::read)
                .optional();
    }

    @Override
    public List<Filing> filings(String id, int after, int limit) {
        return client.sql(FILINGS + " and f.number > :after order by f.number limit :limit")
                .param("id", id)
                .param("after", after)
                .param("limit", limit)
                .query(FilingRow::read)
                .list();
    }
}
