package io.github.claimgauge.cli.text;

import io.github.claimgauge.intake.Report;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What became of an imported file, for people. */
public final class ReportText {

    private static final int MOST_LISTED = 20;

    private ReportText() {}

    public static String of(String file, Report report) {
        var lines = Stream.of(
                        Stream.of(
                                file + " (" + report.format() + ")",
                                "  %,d accepted, %,d updated, %,d unchanged, %,d refused"
                                        .formatted(
                                                report.accepted(),
                                                report.updated(),
                                                report.unchanged(),
                                                report.refused())),
                        part(
                                "Refused",
                                report.refusals().stream()
                                        .flatMap(refusal -> refusal.faults().stream()
                                                .map(fault -> "line " + refusal.line() + ": " + fault))
                                        .toList()),
                        part(
                                "In the casebook otherwise, and kept as it was there",
                                report.kept().stream()
                                        .map(kept -> "line " + kept.line() + ": claim " + kept.claim() + ": "
                                                + String.join(", ", kept.facts()))
                                        .toList()),
                        part(
                                "In the file, and not in the claims as it stands",
                                report.told().stream().map(ReportText::words).toList()))
                .flatMap(part -> part);
        return lines.collect(Collectors.joining("\n", "", "\n"));
    }

    private static Stream<String> part(String title, List<String> lines) {
        if (lines.isEmpty()) {
            return Stream.empty();
        }
        var shown = lines.stream().limit(MOST_LISTED).map(line -> "    " + line);
        var more = lines.size() > MOST_LISTED
                ? Stream.of("    … and " + (lines.size() - MOST_LISTED) + " more; --json lists a thousand")
                : Stream.<String>empty();
        return Stream.of(Stream.of("  " + title), shown, more).flatMap(part -> part);
    }

    private static String words(Report.Told told) {
        return "%s: %s (%,d times, first on line %d)"
                .formatted(told.warning().field(), told.warning().kind().words(), told.count(), told.line());
    }
}
