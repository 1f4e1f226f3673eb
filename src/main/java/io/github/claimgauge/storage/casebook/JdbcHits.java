package io.github.claimgauge.storage.casebook;

import io.github.claimgauge.casebook.Entry;
import io.github.claimgauge.casebook.hits.Evidence;
import io.github.claimgauge.casebook.hits.Hit;
import io.github.claimgauge.casebook.hits.Hit.Fired;
import io.github.claimgauge.casebook.hits.Hits;
import io.github.claimgauge.claim.Claim.Tlp;
import io.github.claimgauge.claim.Moment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What rules found in each claim, in its table. */
public final class JdbcHits implements Hits {

    private static final String NEXT = """
            select claim_seq, outcome, rulebook, fired from hits where claim_seq > :after and tlp <= :ceiling
            order by claim_seq limit :most
            """;

    private static final String EVIDENCE = """
            select c.seq, c.outcome, f.evidence as f_evidence, f.as_of from claim c
            join filing f on f.claim_seq = c.seq and f.number = c.filing
            where c.seq in (:claims) and c.tlp <= :ceiling order by c.seq
            """;

    private final JdbcClient client;
    private final Detections detections;
    private final Listing listing;

    public JdbcHits(JdbcClient client) {
        this.client = client;
        this.detections = new Detections(client);
        this.listing = new Listing(client);
    }

    @Override
    public List<Hit> next(long after, int most, Tlp ceiling) {
        return client.sql(NEXT)
                .param("after", after)
                .param("ceiling", Marking.level(ceiling))
                .param("most", most)
                .query((row, number) -> hit(row))
                .list();
    }

    private Hit hit(ResultSet row) throws SQLException {
        return new Hit(row.getLong(1), Listing.label(row.getString(2)), fired(row.getString(3), row.getBytes(4)));
    }

    private @Nullable Fired fired(String rulebook, byte[] bits) {
        return rulebook.equals(HitRow.UNKNOWN)
                ? null
                : detections
                        .find(rulebook)
                        .map(detection -> new Fired(detection, BitSet.valueOf(bits)))
                        .orElse(null);
    }

    @Override
    public List<Evidence> evidence(Set<Long> claims, Tlp ceiling) {
        return claims.isEmpty()
                ? List.of()
                : client.sql(EVIDENCE)
                        .param("claims", claims)
                        .param("ceiling", Marking.level(ceiling))
                        .query((row, number) -> evidence(row))
                        .list();
    }

    private static Evidence evidence(ResultSet row) throws SQLException {
        return new Evidence(
                row.getLong("seq"),
                Listing.label(row.getString("outcome")),
                FilingRow.readEvidence(row),
                Moment.parse(row.getString("as_of")));
    }

    @Override
    public Map<Long, Entry> entries(Set<Long> claims, Tlp ceiling) {
        return claims.isEmpty() ? Map.of() : listing.entries(claims, ceiling);
    }
}
