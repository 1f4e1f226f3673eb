package io.github.claimgauge.cli.text;

import io.github.claimgauge.score.Assessment;
import io.github.claimgauge.score.Assessment.Finding;
import io.github.claimgauge.score.Assessment.GroupBalance;
import io.github.claimgauge.score.Rule;
import io.github.claimgauge.tuning.report.Numerals;
import java.util.Locale;
import java.util.stream.Collectors;

/** The sum that makes the points: the start, and below it each group with its findings. */
final class Sum {

    private static final int GROUP = 6;
    private static final int FINDING = 12;

    private Sum() {}

    static void write(Assessment assessment, Page page) {
        page.heading("Why: these points add up (10 points multiply the odds by ten)");
        page.points(GROUP, assessment.start(), "start, before any evidence");
        for (var group : assessment.groups()) {
            page.points(GROUP, group.applied(), group.group() + limit(group));
            assessment.findings().stream()
                    .filter(finding -> finding.rule().group().equals(group.group()))
                    .forEach(finding -> page.points(FINDING, finding.points(), words(finding)));
        }
        page.words(GROUP - 4, "----");
        page.points(
                GROUP,
                assessment.points(),
                String.format(Locale.ROOT, "points, a likelihood of %.2f %%", 100 * assessment.likelihood()));
        if (!assessment.aspects().isEmpty()) {
            page.blank().words(0, "By what it bears on: " + aspects(assessment));
        }
    }

    private static String limit(GroupBalance group) {
        if (group.points() == group.applied()) {
            return "";
        }
        return ": its findings make " + Numerals.signed(group.points()) + ", its limit is "
                + Numerals.signed(group.applied());
    }

    private static String words(Finding finding) {
        var trial = finding.rule().status() == Rule.Status.TRIAL ? ", on trial" : "";
        return finding.reason() + " (" + finding.rule().id() + trial + ")";
    }

    private static String aspects(Assessment assessment) {
        return assessment.aspects().stream()
                .map(aspect -> aspect.aspect() + " " + Numerals.signed(aspect.points()))
                .collect(Collectors.joining(", "));
    }
}
