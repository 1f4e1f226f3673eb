package io.github.claimgauge.web.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.claim.Fault;
import io.github.claimgauge.web.claim.Draft.Placed;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where in a text the faults of a claim are. */
final class DraftTest {

    private static final String JSON = """
            {
              "actor": {
                "name": 7
              },
              "proofs": [
                {"kind": "x"},
                {"legible": 1}]
            }""";

    @Test
    void pointsAtTheLineOfTheValueOrOfWhatHoldsIt() {
        var draft = Draft.refused(
                JSON,
                List.of(
                        new Fault("/proofs/1/kind", "is required"),
                        new Fault("/proofs/0/kind", "is none of"),
                        new Fault("/actor/name", "must be text"),
                        new Fault("/claimedAt", "is required")));

        assertThat(draft.json()).isEqualTo(JSON);
        assertThat(draft.faults())
                .containsExactly(
                        new Placed(0, "/claimedAt", "is required"),
                        new Placed(3, "/actor/name", "must be text"),
                        new Placed(6, "/proofs/0/kind", "is none of"),
                        new Placed(7, "/proofs/1/kind", "is required"));
    }

    @Test
    void keepsATextThatIsNoJson() {
        var draft = Draft.refused("{\"a\": \n nonsense", List.of(new Fault("", "is no JSON")));

        assertThat(draft.faults()).containsExactly(new Placed(0, "", "is no JSON"));
    }
}
