package io.github.claimgauge.web.imports;

import io.github.claimgauge.claim.Fault;
import io.github.claimgauge.export.Prose;
import io.github.claimgauge.intake.Report;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one file.
 *
 * @param name of the file, safe to show
 * @param report null if nothing of it could be read
 * @param refused what is wrong where
 * @param faults why not
 */
record ImportResult(String name, @Nullable Report report, List<Refusal> refused, List<String> faults) {

    private static final int LONGEST_NAME = 120;

    static ImportResult of(String name, Report report) {
        var refused = report.refusals().stream()
                .flatMap(refusal -> refusal.faults().stream().map(fault -> Refusal.of(refusal.line(), fault)))
                .toList();
        return new ImportResult(shown(name), report, refused, List.of());
    }

    static ImportResult refused(String name, List<Fault> faults) {
        return new ImportResult(
                shown(name),
                null,
                List.of(),
                faults.stream()
                        .map(fault -> (fault.pointer() + " " + fault.message()).strip())
                        .toList());
    }

    private static String shown(String name) {
        var text = name.isBlank() ? "The file" : name.strip();
        return Prose.of(text.length() > LONGEST_NAME ? text.substring(0, LONGEST_NAME) + "…" : text);
    }
}
