package io.github.claimgauge.scenario.book;

import io.cucumber.messages.types.Rule;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Tag;
import io.github.claimgauge.scenario.ScenarioResult;
import java.util.List;
import java.util.Optional;

/**
 * What several examples show.
 *
 * @param rules ids of the rules that it is about; none if it is about none in particular
 * @param title one sentence
 * @param description why it is so; empty if nothing more is said
 */
public record Heading(List<String> rules, String title, String description, List<Example> examples) {

    public Heading {
        rules = List.copyOf(rules);
        examples = List.copyOf(examples);
    }

    static Heading of(Rule rule, List<ScenarioResult> results) {
        return new Heading(
                rule.getTags().stream()
                        .map(Tag::getName)
                        .map(name -> name.substring(1))
                        .toList(),
                rule.getName(),
                Chapter.text(rule.getDescription()),
                rule.getChildren().stream()
                        .map(RuleChild::getScenario)
                        .flatMap(Optional::stream)
                        .map(scenario -> Example.of(scenario, results))
                        .toList());
    }
}
