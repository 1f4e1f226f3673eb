package io.github.claimgauge.api.rulebook;

import io.github.claimgauge.scenario.Features;
import io.github.claimgauge.scenario.ScenarioResult;
import io.github.claimgauge.scenario.book.Chapter;
import io.github.claimgauge.scenario.book.Example;
import io.github.claimgauge.scenario.book.Heading;
import io.github.claimgauge.scenario.book.Step;
import java.util.List;
import java.util.Optional;

/**
 * The features with their last results, as the API shows them. The component names are the JSON names.
 *
 * @param rulebook version of the rulebook that they were run against
 * @param running whether they still are; nothing is said of their results then
 * @param passed scenarios that passed; each row of an outline counts
 */
record ScenariosBody(String rulebook, boolean running, int passed, int failed, List<FeatureBody> features) {

    record FeatureBody(
            String file, String title, String description, List<Step> background, List<HeadingBody> headings) {

        static FeatureBody of(Chapter chapter) {
            return new FeatureBody(
                    chapter.file(),
                    chapter.title(),
                    chapter.description(),
                    chapter.background(),
                    chapter.headings().stream().map(HeadingBody::of).toList());
        }
    }

    record HeadingBody(List<String> rules, String title, String description, List<ScenarioBody> scenarios) {

        static HeadingBody of(Heading heading) {
            return new HeadingBody(
                    heading.rules(),
                    heading.title(),
                    heading.description(),
                    heading.examples().stream().map(ScenarioBody::of).toList());
        }
    }

    /** @param rows what an outline fills in, the names first */
    record ScenarioBody(
            String name,
            int line,
            String kind,
            List<Step> steps,
            List<List<String>> rows,
            String status,
            String message) {

        static ScenarioBody of(Example example) {
            return new ScenarioBody(
                    example.name(),
                    example.line(),
                    example.kind().toString(),
                    example.steps(),
                    example.rows(),
                    example.status().toString(),
                    example.message());
        }
    }

    /** @param results empty while the scenarios run */
    static ScenariosBody of(String rulebook, Optional<List<ScenarioResult>> results) {
        var known = results.orElse(List.of());
        int passed = (int) known.stream().filter(ScenarioResult::passed).count();
        return new ScenariosBody(
                rulebook,
                results.isEmpty(),
                passed,
                known.size() - passed,
                Chapter.all(Features.bundled(), known).stream()
                        .map(FeatureBody::of)
                        .toList());
    }
}
