package io.github.claimgauge.scenario.book;

import io.cucumber.messages.types.Background;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.GherkinDocument;
import io.github.claimgauge.scenario.Features;
import io.github.claimgauge.scenario.ScenarioResult;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A feature file.
 *
 * @param file its name: {@code proof.feature}
 * @param description empty if nothing more is said
 * @param background what every example of it begins with
 */
public record Chapter(String file, String title, String description, List<Step> background, List<Heading> headings) {

    public Chapter {
        background = List.copyOf(background);
        headings = List.copyOf(headings);
    }

    /**
     * In the order of the file names; files that are no Gherkin are left out, and so are examples under no heading.
     *
     * @param results how the examples ended; none if they were not run
     */
    public static List<Chapter> all(Features features, List<ScenarioResult> results) {
        var byFile = results.stream().collect(Collectors.groupingBy(ScenarioResult::file));
        return features.documents().entrySet().stream()
                .flatMap(document ->
                        of(document.getKey(), document.getValue(), byFile.getOrDefault(document.getKey(), List.of()))
                                .stream())
                .toList();
    }

    private static Optional<Chapter> of(String file, GherkinDocument document, List<ScenarioResult> results) {
        return document.getFeature().map(feature -> of(file, feature, results));
    }

    private static Chapter of(String file, Feature feature, List<ScenarioResult> results) {
        return new Chapter(
                file,
                feature.getName(),
                text(feature.getDescription()),
                feature.getChildren().stream()
                        .map(FeatureChild::getBackground)
                        .flatMap(Optional::stream)
                        .map(Background::getSteps)
                        .flatMap(steps -> Step.all(steps).stream())
                        .toList(),
                feature.getChildren().stream()
                        .map(FeatureChild::getRule)
                        .flatMap(Optional::stream)
                        .map(rule -> Heading.of(rule, results))
                        .toList());
    }

    /** In one line, however the file wraps it. */
    static String text(String description) {
        return description.strip().replaceAll("\\s+", " ");
    }
}
