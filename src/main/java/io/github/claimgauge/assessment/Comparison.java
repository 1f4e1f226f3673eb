package io.github.claimgauge.assessment;

import io.github.claimgauge.score.Assessment;
import io.github.claimgauge.score.Assessment.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Two assessments of one claim, and what lies between them. */
public record Comparison(Assessment before, Assessment after) {

    /**
     * A finding that came, went or changed.
     *
     * @param before its points before; null if it was not there
     * @param after its points after; null if it is not there
     */
    public record Change(
            String rule, @Nullable Integer before, @Nullable Integer after) {}

    /** Score after less score before. */
    public int score() {
        return after.score() - before.score();
    }

    /** Points after less points before. */
    public int points() {
        return after.points() - before.points();
    }

    /** Likelihood after less likelihood before, to 4 decimals. */
    public double likelihood() {
        return Math.round(10_000 * (after.likelihood() - before.likelihood())) / 10_000.0;
    }

    /** By rule id. */
    public List<Change> changes() {
        var earlier = points(before);
        var later = points(after);
        var rules = new TreeMap<>(earlier);
        rules.putAll(later);
        var changes = new ArrayList<Change>();
        for (var rule : rules.keySet()) {
            var change = new Change(rule, earlier.get(rule), later.get(rule));
            if (change.before() == null || !change.before().equals(change.after())) {
                changes.add(change);
            }
        }
        return changes;
    }

    private static TreeMap<String, Integer> points(Assessment assessment) {
        return assessment.findings().stream()
                .collect(Collectors.toMap(finding -> finding.rule().id(), Finding::points, (a, b) -> a, TreeMap::new));
    }
}
