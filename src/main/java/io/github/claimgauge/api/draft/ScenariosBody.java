package io.github.claimgauge.api.draft;

import io.github.claimgauge.scenario.ScenarioResult;
import java.util.List;

/** How the scenarios ended, as the API shows it. The component names are the JSON names. */
record ScenariosBody(String version, int passed, int failed, List<One> scenarios) {

    record One(String feature, int line, String name, List<String> rules, boolean passed, String message) {

        static One of(ScenarioResult result) {
            return new One(
                    result.file(), result.line(), result.name(), result.rules(), result.passed(), result.message());
        }
    }

    static ScenariosBody of(String version, List<ScenarioResult> results) {
        int passed = (int) results.stream().filter(ScenarioResult::passed).count();
        return new ScenariosBody(
                version,
                passed,
                results.size() - passed,
                results.stream().map(One::of).toList());
    }
}
