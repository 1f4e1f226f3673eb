package io.github.claimgauge.scenario.book;

import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.TableCell;
import io.cucumber.messages.types.TableRow;
import io.github.claimgauge.scenario.Kind;
import io.github.claimgauge.scenario.ScenarioResult;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * An example, or an outline of several.
 *
 * @param line where it begins in its file
 * @param rows what is filled in, the names first; none unless it is an outline
 * @param status of an outline: failed if one of its rows did
 * @param failedAt the step that was not met; empty if all were
 * @param message what went wrong; empty if nothing did
 */
public record Example(
        String name,
        int line,
        Kind kind,
        List<Step> steps,
        List<List<String>> rows,
        Status status,
        String failedAt,
        String message) {

    /** How it ended. */
    public enum Status {
        PASSED,
        FAILED,
        NOT_RUN;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Example {
        steps = List.copyOf(steps);
        rows = List.copyOf(rows);
    }

    /** @param results of its file */
    static Example of(Scenario scenario, List<ScenarioResult> results) {
        var steps = Step.all(scenario.getSteps());
        var lines = lines(scenario);
        var own = results.stream()
                .filter(result -> lines.contains((long) result.line()))
                .toList();
        var failed = own.stream().filter(result -> !result.passed()).findFirst();
        return new Example(
                scenario.getName(),
                scenario.getLocation().getLine().intValue(),
                Kind.of(steps.stream().map(Step::text).toList()),
                steps,
                scenario.getExamples().stream().flatMap(Example::rows).toList(),
                status(own),
                failed.map(ScenarioResult::step).orElse(""),
                failed.map(ScenarioResult::message).orElse(""));
    }

    private static Status status(List<ScenarioResult> results) {
        if (results.isEmpty()) {
            return Status.NOT_RUN;
        }
        return results.stream().allMatch(ScenarioResult::passed) ? Status.PASSED : Status.FAILED;
    }

    /** Where its results say that it stands: an outline's are told by row. */
    private static List<Long> lines(Scenario scenario) {
        var rows = scenario.getExamples().stream()
                .flatMap(examples -> examples.getTableBody().stream())
                .map(row -> row.getLocation().getLine());
        return Stream.concat(Stream.of(scenario.getLocation().getLine()), rows).toList();
    }

    private static Stream<List<String>> rows(Examples examples) {
        return Stream.concat(examples.getTableHeader().stream(), examples.getTableBody().stream())
                .map(TableRow::getCells)
                .map(cells -> cells.stream().map(TableCell::getValue).toList());
    }
}
