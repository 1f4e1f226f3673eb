package io.github.claimgauge.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.Rule;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Step;
import io.cucumber.messages.types.StepKeywordType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Features are read by people who never saw the code. */
class FeatureStyleTest {

    private static final int MOST_STEPS = 8;

    @Test
    void everyScenarioAsksOnceAndIsShort() {
        assertThat(scenarios()).hasSizeGreaterThan(200).allSatisfy(scenario -> {
            assertThat(scenario.getSteps()).as(scenario.getName()).hasSizeLessThanOrEqualTo(MOST_STEPS);
            assertThat(scenario.getSteps())
                    .as(scenario.getName())
                    .filteredOn(step -> step.getKeywordType().equals(Optional.of(StepKeywordType.ACTION)))
                    .hasSize(1);
        });
    }

    @Test
    void stepsSpeakOfClaimsAndNotOfCode() {
        assertThat(scenarios().flatMap(scenario -> scenario.getSteps().stream()).map(Step::getText))
                .noneMatch(text -> text.matches(".*(?i)(https?:|json|\\bapi\\b|_|[a-z]\\.[a-z]).*"));
    }

    @Test
    void everyRuleOfAGroupSaysWhy() {
        assertThat(rules().filter(rule -> !rule.getTags().isEmpty()))
                .hasSizeGreaterThan(90)
                .allSatisfy(rule ->
                        assertThat(rule.getDescription()).as(rule.getName()).isNotBlank());
    }

    private static Stream<Scenario> scenarios() {
        return rules().map(Rule::getChildren)
                .flatMap(List::stream)
                .map(RuleChild::getScenario)
                .flatMap(Optional::stream);
    }

    private static Stream<Rule> rules() {
        return Features.bundled().documents().values().stream()
                .map(GherkinDocument::getFeature)
                .flatMap(Optional::stream)
                .map(Feature::getChildren)
                .flatMap(List::stream)
                .map(FeatureChild::getRule)
                .flatMap(Optional::stream);
    }
}
