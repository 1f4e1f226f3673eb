package io.github.claimgauge.scenario;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestStepFinished;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Listens to a run and notes how each scenario ended. */
final class Results implements ConcurrentEventListener {

    private static final String RULE_TAG = "@[a-z]+\\.[a-z_]+";

    private final List<ScenarioResult> results = new ArrayList<>();

    /** Where the scenario that runs has failed; empty if it has not. */
    private String failedAt = "";

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        publisher.registerHandlerFor(TestStepFinished.class, this::noteStep);
        publisher.registerHandlerFor(TestCaseFinished.class, this::note);
    }

    List<ScenarioResult> inOrder() {
        return results.stream()
                .sorted(Comparator.comparing(ScenarioResult::file).thenComparingInt(ScenarioResult::line))
                .toList();
    }

    private void note(TestCaseFinished finished) {
        var scenario = finished.getTestCase();
        var file = scenario.getUri().toString();
        results.add(new ScenarioResult(
                file.substring(file.lastIndexOf('/') + 1),
                scenario.getLocation().getLine(),
                scenario.getName(),
                scenario.getTags().stream()
                        .filter(tag -> tag.matches(RULE_TAG))
                        .map(tag -> tag.substring(1))
                        .toList(),
                finished.getResult().getStatus().isOk(),
                failedAt,
                message(finished.getResult())));
        failedAt = "";
    }

    private void noteStep(TestStepFinished finished) {
        if (failedAt.isEmpty()
                && !finished.getResult().getStatus().isOk()
                && finished.getTestStep() instanceof PickleStepTestStep test) {
            failedAt = test.getStep().getKeyword() + test.getStep().getText();
        }
    }

    private static String message(Result result) {
        if (result.getStatus().isOk()) {
            return "";
        }
        var error = result.getError();
        var message = error == null ? null : error.getMessage();
        return message == null ? result.getStatus().toString().toLowerCase(Locale.ROOT) : message;
    }
}
