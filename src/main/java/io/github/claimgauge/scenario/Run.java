package io.github.claimgauge.scenario;

import java.time.Instant;
import java.util.List;

/**
 * How all scenarios ended under one rulebook.
 *
 * @param version of that rulebook
 * @param at when the last one ended
 */
public record Run(String version, Instant at, List<ScenarioResult> results) {

    public Run {
        results = List.copyOf(results);
    }

    public long passed() {
        return results.stream().filter(ScenarioResult::passed).count();
    }

    public long failed() {
        return results.size() - passed();
    }
}
