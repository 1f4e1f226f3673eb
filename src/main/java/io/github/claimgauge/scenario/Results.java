package io.github.claimgauge.scenario;

import io.cucumber.core.gherkin.Pickle;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.Location;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestStepFinished;
import io.github.claimgauge.claim.InvalidInput;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Listens to a run and notes how each scenario ended; of one that has not ended, it is said that it could not be run. */
final class Results implements ConcurrentEventListener {

    private static final System.Logger LOG = System.getLogger(Results.class.getName());
    private static final String RULE_TAG = "@[a-z]+\\.[a-z_]+";
    private static final String NOT_RUN = "could not be run, because of a fault of the program; its log says more";

    private record Place(String file, int line) {

        static Place of(URI uri, Location location) {
            var path = uri.toString();
            return new Place(path.substring(path.lastIndexOf('/') + 1), location.getLine());
        }
    }

    private final Map<Place, ScenarioResult> results =
            new TreeMap<>(Comparator.comparing(Place::file).thenComparingInt(Place::line));

    /** Where the scenario that runs has failed; empty if it has not. */
    private String failedAt = "";

    /** @param scenarios all that are to be run */
    Results(List<Pickle> scenarios) {
        scenarios.forEach(scenario -> put(
                Place.of(scenario.getUri(), scenario.getLocation()),
                scenario.getName(),
                scenario.getTags(),
                false,
                NOT_RUN));
    }

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        publisher.registerHandlerFor(TestStepFinished.class, this::noteStep);
        publisher.registerHandlerFor(TestCaseFinished.class, this::note);
    }

    List<ScenarioResult> inOrder() {
        return List.copyOf(results.values());
    }

    private void note(TestCaseFinished finished) {
        var scenario = finished.getTestCase();
        put(
                Place.of(scenario.getUri(), scenario.getLocation()),
                scenario.getName(),
                scenario.getTags(),
                finished.getResult().getStatus().isOk(),
                message(finished.getResult()));
        failedAt = "";
    }

    private void put(Place place, String name, List<String> tags, boolean passed, String message) {
        var rules = tags.stream()
                .filter(tag -> tag.matches(RULE_TAG))
                .map(tag -> tag.substring(1))
                .toList();
        results.put(place, new ScenarioResult(place.file(), place.line(), name, rules, passed, failedAt, message));
    }

    private void noteStep(TestStepFinished finished) {
        if (failedAt.isEmpty()
                && !finished.getResult().getStatus().isOk()
                && finished.getTestStep() instanceof PickleStepTestStep test) {
            failedAt = test.getStep().getKeyword() + test.getStep().getText();
        }
    }

    /** What steps say of the rules is for people; what else goes wrong is not. */
    private static String message(Result result) {
        if (result.getStatus().isOk()) {
            return "";
        }
        var error = result.getError();
        if (error == null) {
            return result.getStatus().toString().toLowerCase(Locale.ROOT);
        }
        var said = error instanceof AssertionError || error instanceof InvalidInput ? error.getMessage() : null;
        if (said == null) {
            LOG.log(System.Logger.Level.ERROR, "A scenario could not be run", error);
            return NOT_RUN;
        }
        return said;
    }
}
