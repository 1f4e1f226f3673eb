package io.github.claimgauge.storage.casebook;

import io.github.claimgauge.RandomClaims;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.json.Values;
import io.github.claimgauge.rulebook.folder.RulesFolder;
import io.github.claimgauge.score.Rulebook;
import io.github.claimgauge.storage.Database;
import io.github.claimgauge.storage.Packed;
import io.github.claimgauge.tuning.edition.Edition;
import io.github.claimgauge.tuning.edition.InForce;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.BitSet;
import java.util.List;

/** A crowd whose claims were judged: with evidence and hits, but without the answers that nobody reads to score them anew. */
public final class Throng {

    private static final String FILING = """
            insert into filing (claim_seq, number, filed_at, filed_by, cause, evidence, as_of, rulebook, engine, score, band,
                confidence, needs_check, answer)
            values (?, 1, current_timestamp, 'bench', 'imported', ?, ?, ?, '', 50, '', '', false, ?)
            """;

    private static final String HITS =
            "insert into hits (claim_seq, tlp, outcome, rulebook, fired) values (?, 2, ?, ?, ?)";

    /** So many are different; with more, filling would take longer, and reading them the same. */
    private static final int DIFFERENT = 5_000;

    /** What is stored of a claim. */
    private record Row(byte[] evidence, String asOf, byte[] fired) {}

    private final Database database;
    private final Rulebook rulebook = Book.ASSESSOR.rulebook();

    public Throng(Database database) {
        this.database = database;
    }

    /** Fills an empty casebook. */
    public void fill(int claims) {
        new Crowd(database).growTo(claims);
        var edition = new InForce(new Edition(RulesFolder.bundled(), Book.ASSESSOR));
        database.within(new KeptEditions(database, edition, Clock.systemUTC())::inForce);
        try (var connection = database.source().getConnection()) {
            connection.setAutoCommit(false);
            var rows = RandomClaims.of(1, Math.min(claims, DIFFERENT))
                    .map(this::row)
                    .toList();
            try (var filing = connection.prepareStatement(FILING);
                    var hits = connection.prepareStatement(HITS)) {
                for (int last = 0; last < claims; last += rows.size()) {
                    add(last, rows.subList(0, Math.min(rows.size(), claims - last)), filing, hits);
                    connection.commit();
                }
            }
            connection.setAutoCommit(true);
            try (var statement = connection.createStatement()) {
                statement.execute("analyze");
            }
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private Row row(Claim claim) {
        return new Row(Packed.pack(Values.bytes(claim)), claim.lastKnown().text(), fired(claim));
    }

    private void add(int last, List<Row> rows, PreparedStatement filing, PreparedStatement hits) throws SQLException {
        int seq = last;
        for (var row : rows) {
            seq++;
            filing.setLong(1, seq);
            filing.setBytes(2, row.evidence());
            filing.setString(3, row.asOf());
            filing.setString(4, rulebook.version());
            filing.setBytes(5, new byte[] {});
            filing.addBatch();
            hits.setLong(1, seq);
            hits.setString(2, outcome(seq));
            hits.setString(3, rulebook.version());
            hits.setBytes(4, row.fired());
            hits.addBatch();
        }
        filing.executeBatch();
        hits.executeBatch();
    }

    private static String outcome(int seq) {
        return switch (seq % 20) {
            case 0 -> "confirmed";
            case 1 -> "refuted";
            default -> "none";
        };
    }

    private byte[] fired(Claim claim) {
        var places = rulebook.detection().rules();
        var bits = new BitSet();
        rulebook.judge(claim.asOf(claim.lastKnown())).fired().stream()
                .map(rule -> places.indexOf(rulebook.rules().get(rule).id()))
                .forEach(bits::set);
        return bits.toByteArray();
    }
}
