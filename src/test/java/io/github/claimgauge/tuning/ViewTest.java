package io.github.claimgauge.tuning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.RandomClaims;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.json.ClaimReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ViewTest {

    private static final Claim LATER = claim("""
            {"attack": "data_breach", "actor": {"name": "A"}, "victim": {"name": "V"}, "claimedAt": "2024-04-16",
             "proofs": [{"kind": "sample_records", "legible": true, "independentlyVerified": true}],
             "victimResponse": {"kind": "confirmed", "at": "2024-04-18"},
             "corroboration": [{"kind": "service_outage", "at": "2024-04-15"},
                               {"kind": "researcher_verified", "at": "2024-04-19"},
                               {"kind": "regulator_filing", "at": "2024-05-02"}]}
            """);

    @Test
    void seesNobodySpeakOrCheckWhenTheClaimIsMade() {
        var seen = View.AT_CLAIM.of(LATER);

        assertThat(seen.victimResponse()).isNull();
        assertThat(seen.proofs()).singleElement().satisfies(proof -> {
            assertThat(proof.legible()).isTrue();
            assertThat(proof.independentlyVerified()).isNull();
        });
    }

    @Test
    void keepsWhatWasKnownBeforeTheClaim() {
        assertThat(View.AT_CLAIM.of(LATER).corroboration()).singleElement().satisfies(known -> assertThat(known.at())
                .hasToString("2024-04-15"));
    }

    @Test
    void seesThreeDaysAheadAndNoFarther() {
        var seen = View.AT_72_HOURS.of(LATER);

        assertThat(seen.victimResponse()).isNotNull();
        assertThat(seen.corroboration())
                .extracting(known -> String.valueOf(known.at()))
                .containsExactly("2024-04-15", "2024-04-19");
    }

    @Test
    void takesNothingAwayTwice() {
        RandomClaims.of(5, 300).forEach(claim -> assertThat(View.AT_CLAIM.of(View.AT_CLAIM.of(claim)))
                .isEqualTo(View.AT_CLAIM.of(claim)));
    }

    private static Claim claim(String json) {
        return new ClaimReader(Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC))
                .read(json.getBytes(StandardCharsets.UTF_8));
    }
}
