package io.github.claimgauge.api.score;

import io.github.claimgauge.api.AsOfParameter;
import io.github.claimgauge.api.Refused;
import io.github.claimgauge.claim.Moment;
import io.github.claimgauge.json.Problem;
import io.github.claimgauge.score.Scorer.Detail;
import java.util.Map;
import java.util.Set;
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

    /** @throws Refused if a parameter is unknown, wrong or given twice: a slip must not pass for a default */
    static ScoreParameters of(MultiValueMap<String, String> parameters) {
        if (!Set.of("asOf", "explain").containsAll(parameters.keySet())
                || parameters.values().stream().anyMatch(values -> values.size() > 1)) {
            throw invalid("There are the parameters asOf and explain, each once at most");
        }
        return new ScoreParameters(
                AsOfParameter.parse(parameters.getFirst(AsOfParameter.NAME)), detail(parameters.getFirst("explain")));
    }

    private static Detail detail(@Nullable String text) {
        var detail = DETAILS.get(text == null ? "full" : text);
        if (detail == null) {
            throw invalid("explain must be full or findings");
        }
        return detail;
    }

    private static Refused invalid(String message) {
        return new Refused(Problem.invalidParameter(message));
    }
}
