package io.github.claimgauge.web.answer;

import io.github.claimgauge.export.Prose;
import io.github.claimgauge.score.Assessment;
import io.github.claimgauge.score.Assessment.Finding;
import io.github.claimgauge.score.Assessment.GroupBalance;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the points add up from the start to the total, step by step: one after the other the findings of a group, and what the
 * group's limit takes back.
 *
 * @param low the least sum on the way, or less
 * @param high the greatest sum on the way, or more
 * @param groups in the order of the scale
 */
public record Waterfall(int start, int total, int low, int high, List<Group> groups) {

    /** Room beside the outermost bars, in points. */
    private static final int MARGIN = 2;

    /** A group's steps and what they come to within its limits. */
    public record Group(String name, int applied, int floor, int ceiling, List<Step> steps) {}

    /**
     * One bar.
     *
     * @param rule null for what a limit takes back
     * @param from the sum before
     * @param to the sum after
     */
    public record Step(@Nullable String rule, String label, int points, int from, int to) {}

    static Waterfall of(Assessment assessment) {
        var groups = new ArrayList<Group>();
        int sum = assessment.start();
        int low = Math.min(0, sum);
        int high = Math.max(0, sum);
        for (var balance : assessment.groups()) {
            var group = group(balance, assessment.findings(), sum);
            for (var step : group.steps()) {
                low = Math.min(low, step.to());
                high = Math.max(high, step.to());
            }
            groups.add(group);
            sum += balance.applied();
        }
        return new Waterfall(assessment.start(), assessment.points(), low - MARGIN, high + MARGIN, List.copyOf(groups));
    }

    private static Group group(GroupBalance balance, List<Finding> findings, int before) {
        var steps = new ArrayList<Step>();
        int sum = before;
        for (var finding : findings) {
            if (finding.rule().group().equals(balance.group()) && finding.points() != 0) {
                steps.add(step(finding.rule().id(), Prose.of(finding.rule().title()), finding.points(), sum));
                sum += finding.points();
            }
        }
        if (balance.applied() != balance.points()) {
            steps.add(step(null, "Limit of " + balance.group(), balance.applied() - balance.points(), sum));
        }
        return new Group(balance.group(), balance.applied(), balance.floor(), balance.ceiling(), List.copyOf(steps));
    }

    private static Step step(@Nullable String rule, String label, int points, int from) {
        return new Step(rule, label, points, from, from + points);
    }

    /** Where a sum lies across, from 0 at the left to 100. */
    public double at(int sum) {
        return 100.0 * (sum - low) / (high - low);
    }

    public double left(int from, int to) {
        return Math.min(at(from), at(to));
    }

    public double width(int from, int to) {
        return Math.abs(at(to) - at(from));
    }
}
