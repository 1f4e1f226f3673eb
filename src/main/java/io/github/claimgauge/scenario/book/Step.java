package io.github.claimgauge.scenario.book;

import java.util.List;

/**
 * One line of an example.
 *
 * @param keyword Given, When, Then, And
 */
public record Step(String keyword, String text) {

    static List<Step> all(List<io.cucumber.messages.types.Step> steps) {
        return steps.stream()
                .map(step -> new Step(step.getKeyword().strip(), step.getText()))
                .toList();
    }
}
