package io.github.claimgauge.api.score;

import io.github.claimgauge.api.Parameters;
import io.github.claimgauge.api.Refused;
import io.github.claimgauge.claim.Moment;
import io.github.claimgauge.score.Scorer.Detail;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What a request for a score says beside the claim.
 *
 * @param asOf {@code ?asOf=2024-04-16}; null for the latest moment on record
 * @param detail {@code ?explain=findings} or {@code full}, which is the default
 */
record ScoreParameters(@Nullable Moment asOf, Detail detail) {

    private static final Map<String, Detail> DETAILS = Map.of("full", Detail.FULL, "findings", Detail.FINDINGS);

    /** @throws Refused with everything that is wrong */
    static ScoreParameters of(MultiValueMap<String, String> parameters, Clock clock) {
        var given = new Parameters(parameters, "asOf", "explain");
        var asOf = given.asOf(clock);
        var explain = Objects.requireNonNullElse(given.text("explain"), "full");
        given.check(DETAILS.containsKey(explain), "explain must be full or findings")
                .orThrow();
        return new ScoreParameters(asOf, DETAILS.getOrDefault(explain, Detail.FULL));
    }
}
