package io.github.claimgauge.api.draft;

import io.github.claimgauge.scenario.ScenarioResult;
import java.util.List;

/** How the scenarios ended, as the API shows it. The component names are the JSON names. */
record RunBody(String version, int passed, int failed, List<Result> scenarios) {

    record Result(String feature, int line, String name, List<String> rules, boolean passed, String message) {

        static Result of(ScenarioResult result) {
            return new Result(
                    result.file(), result.line(), result.name(), result.rules(), result.passed(), result.message());
        }
    }

    static RunBody of(String version, List<ScenarioResult> results) {
        int passed = (int) results.stream().filter(ScenarioResult::passed).count();
        return new RunBody(
                version,
                passed,
                results.size() - passed,
                results.stream().map(Result::of).toList());
    }
}
