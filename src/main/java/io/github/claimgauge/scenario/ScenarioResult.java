package io.github.claimgauge.scenario;

import java.util.List;

/**
 * How one scenario ended.
 *
 * @param file the feature file: {@code proof.feature}
 * @param line the line that it begins on; in an outline, that of the row
 * @param name as the file has it
 * @param rules ids of the rules that it is about; empty if it is about none in particular
 * @param passed whether every step was met
 * @param step the first one that was not met: {@code Then the score is 99}; empty if all were
 * @param message what went wrong; empty if nothing did
 */
public record ScenarioResult(
        String file, int line, String name, List<String> rules, boolean passed, String step, String message) {

    public ScenarioResult {
        rules = List.copyOf(rules);
    }

    /** {@code features/proof.feature:14: The only proof is a blurred screenshot: the message}. */
    @Override
    public String toString() {
        return "features/" + file + ":" + line + ": " + name + (passed ? "" : ": " + message);
    }
}
