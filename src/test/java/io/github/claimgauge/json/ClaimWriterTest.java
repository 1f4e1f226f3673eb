package io.github.claimgauge.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.RandomClaims;
import java.time.Clock;
import org.junit.jupiter.api.Test;

class ClaimWriterTest {

    private static final ClaimReader READER = new ClaimReader(Clock.systemUTC());

    @Test
    void writesWhatTheReaderReads() {
        assertThat(RandomClaims.of(7, 2000)).allSatisfy(claim -> assertThat(READER.read(ClaimWriter.bytes(claim)))
                .isEqualTo(claim));
    }

    @Test
    void leavesOutWhatNobodyHasLookedAtAndKeepsWhatIsNotThere() {
        var claim = READER.read("""
                {"attack": "ddos", "actor": {"name": "A", "record": {"refuted": 0}}, "victim": {"name": "B"},
                 "claimedAt": "2024-04", "headline": null, "proofs": []}""".getBytes(UTF_8));

        assertThat(new String(ClaimWriter.bytes(claim), UTF_8))
                .isEqualTo("{\"attack\":\"ddos\",\"actor\":{\"name\":\"A\",\"record\":{\"refuted\":0}},"
                        + "\"victim\":{\"name\":\"B\"},\"claimedAt\":\"2024-04\",\"proofs\":[]}");
    }
}
