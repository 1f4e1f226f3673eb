package io.github.claimgauge.storage.casebook;

import io.github.claimgauge.casebook.Case;
import io.github.claimgauge.casebook.filing.Filing;
import io.github.claimgauge.casebook.filing.Recalled;
import io.github.claimgauge.casebook.filing.Trigger;
import io.github.claimgauge.casebook.filing.Verdict;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Moment;
import io.github.claimgauge.json.Values;
import io.github.claimgauge.storage.Columns;
import io.github.claimgauge.storage.Packed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An assessment as a row. Its JSON is deflated, its answer against what answers by the same rulebook have in common. */
record FilingRow(JdbcClient client) {

    /** Of table filing as f and rulebook as r. */
    static final String COLUMNS = "f.number as f_number, f.filed_at as f_filed_at, f.filed_by as f_filed_by,"
            + " f.cause as f_cause, f.claim as f_claim, f.evidence as f_evidence, f.recalled as f_recalled,"
            + " f.as_of as f_as_of, f.rulebook as f_rulebook, f.engine as f_engine, f.score as f_score,"
            + " f.band as f_band, f.confidence as f_confidence, f.needs_check as f_needs_check, f.answer as f_answer,"
            + " r.dictionary as r_dictionary";

    private static final String INSERT = """
            insert into filing (claim_seq, number, filed_at, filed_by, cause, claim, evidence, recalled, as_of, rulebook,
                engine, score, band, confidence, needs_check, answer)
            values (:seq, :number, :at, :by, :cause, :claim, :evidence, :recalled, :asOf, :rulebook,
                :engine, :score, :band, :confidence, :open, :answer)
            """;

    /** What is stored as one piece of JSON. */
    record Memories(List<Recalled> recalled) {}

    void insertIfNew(long seq, Case changed) {
        var kept = client.sql("select 1 from filing where claim_seq = :seq and number = :number")
                .param("seq", seq)
                .param("number", changed.latest().number())
                .query(Integer.class)
                .optional();
        if (kept.isEmpty()) {
            insert(seq, changed);
        }
    }

    void insert(long seq, Case filed) {
        var filing = filed.latest();
        var verdict = filing.verdict();
        client.sql(INSERT)
                .param("seq", seq)
                .param("number", filing.number())
                .param("at", Columns.time(filing.at()))
                .param("by", filing.by())
                .param("cause", filing.trigger().toString())
                .param("claim", filed.claim().equals(filing.evidence()) ? null : pack(filed.claim()))
                .param("evidence", pack(filing.evidence()))
                .param("recalled", filing.recalled().isEmpty() ? null : pack(new Memories(filing.recalled())))
                .param("asOf", filing.asOf().text())
                .param("rulebook", filing.rulebook())
                .param("engine", filing.engine())
                .param("score", verdict.score())
                .param("band", verdict.band())
                .param("confidence", verdict.confidence())
                .param("open", verdict.open())
                .param("answer", Packed.pack(filing.answer(), dictionary(filing.rulebook())))
                .update();
    }

    private byte[] dictionary(String rulebook) {
        return client.sql("select dictionary from rulebook where version = :version")
                .param("version", rulebook)
                .query(byte[].class)
                .single();
    }

    static Filing read(ResultSet row, int number) throws SQLException {
        return new Filing(
                row.getInt("f_number"),
                Columns.instant(row, "f_filed_at"),
                row.getString("f_filed_by"),
                Columns.one(Trigger.values(), row.getString("f_cause")),
                readEvidence(row),
                recalled(row.getBytes("f_recalled")),
                Moment.parse(row.getString("f_as_of")),
                row.getString("f_rulebook"),
                row.getString("f_engine"),
                new Verdict(
                        row.getInt("f_score"),
                        row.getString("f_band"),
                        row.getString("f_confidence"),
                        row.getBoolean("f_needs_check")),
                Packed.unpack(row.getBytes("f_answer"), row.getBytes("r_dictionary")));
    }

    static Claim readEvidence(ResultSet row) throws SQLException {
        return unpack(row.getBytes("f_evidence"), Claim.class);
    }

    /** The claim as it was given. */
    static Claim readClaim(ResultSet row) throws SQLException {
        var given = row.getBytes("f_claim");
        return unpack(given == null ? row.getBytes("f_evidence") : given, Claim.class);
    }

    private static List<Recalled> recalled(byte @Nullable [] packed) {
        return packed == null ? List.of() : unpack(packed, Memories.class).recalled();
    }

    private static byte[] pack(Object value) {
        return Packed.pack(Values.bytes(value));
    }

    private static <T> T unpack(byte[] packed, Class<T> type) {
        return Values.read(Packed.unpack(packed), type);
    }
}
