package io.github.claimgauge.storage.casebook;

import io.github.claimgauge.casebook.Case;
import io.github.claimgauge.json.AnswerReader;
import io.github.claimgauge.score.Detection;
import java.util.BitSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What rules found in a claim, as a row beside the claim's own. It is taken from the answer. */
final class HitRow {

    /** What {@code rulebook} is as long as nobody has worked out what fired. */
    static final String UNKNOWN = "";

    private static final byte[] NONE = {};

    private static final String INSERT = """
            insert into hits (claim_seq, tlp, outcome, rulebook, fired) values (:seq, :tlp, :outcome, :rulebook, :fired)
            """;

    private static final String UPDATE = """
            update hits set tlp = :tlp, outcome = :outcome, rulebook = :rulebook, fired = :fired where claim_seq = :seq
            """;

    private final JdbcClient client;
    private final Detections detections;

    HitRow(JdbcClient client) {
        this.client = client;
        this.detections = new Detections(client);
    }

    void insert(long seq, Case filed) {
        write(INSERT, seq, filed);
    }

    void update(long seq, Case changed) {
        write(UPDATE, seq, changed);
    }

    private void write(String sql, long seq, Case filed) {
        var rulebook = filed.latest().rulebook();
        var detection = detections.find(rulebook);
        client.sql(sql)
                .param("seq", seq)
                .param("tlp", Marking.level(filed.claim().marking()))
                .param("outcome", Listing.word(filed.outcome()))
                .param("rulebook", detection.isEmpty() ? UNKNOWN : rulebook)
                .param(
                        "fired",
                        detection
                                .map(found ->
                                        bits(AnswerReader.rules(filed.latest().answer()), found))
                                .orElse(NONE))
                .update();
    }

    /** Other rules judged the claim, and nothing else about it has changed. */
    void replace(long seq, String rulebook, Set<String> fired) {
        detections.find(rulebook).ifPresent(detection -> client.sql(
                        "update hits set rulebook = :rulebook, fired = :fired where claim_seq = :seq")
                .param("seq", seq)
                .param("rulebook", rulebook)
                .param("fired", bits(fired, detection))
                .update());
    }

    private static byte[] bits(Set<String> fired, Detection detection) {
        var places = new BitSet();
        int place = 0;
        for (var rule : detection.rules()) {
            places.set(place++, fired.contains(rule));
        }
        return places.toByteArray();
    }
}
