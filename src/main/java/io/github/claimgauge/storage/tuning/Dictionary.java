package io.github.claimgauge.storage.tuning;

import io.github.claimgauge.assessment.Assessor;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.json.AnswerWriter;
import io.github.claimgauge.json.Values;
import io.github.claimgauge.score.Scorer.Detail;
import java.nio.charset.StandardCharsets;

/** What most answers of one rulebook have in common: an answer about a claim of which next to nothing is known. */
final class Dictionary {

    private static final Claim UNKNOWN = Values.read("""
            {"attack": "data_breach", "actor": {"name": "A"}, "victim": {"name": "V"}, "claimedAt": "2024",
             "proofs": [{"kind": "screenshot"}], "channel": {}, "claimed": {}}""".getBytes(StandardCharsets.UTF_8), Claim.class);

    private Dictionary() {}

    static byte[] of(Assessor assessor) {
        return AnswerWriter.bytes(assessor.assess(UNKNOWN, null, Detail.FULL));
    }
}
