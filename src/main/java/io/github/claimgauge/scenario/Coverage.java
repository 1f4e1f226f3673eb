package io.github.claimgauge.scenario;

import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Step;
import io.github.claimgauge.score.Rule;
import io.github.claimgauge.score.Rulebook;
import io.github.claimgauge.score.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Whether every rule has its examples: under a heading of its own, tagged with its id, in the file of its group, one example where
 * its finding is reported and one where it stays silent.
 */
public final class Coverage {

    private final List<Rule> rules;
    private final TreeSet<String> faults = new TreeSet<>();

    private Coverage(Rulebook rulebook) {
        this.rules = rulebook.rules();
    }

    /** A heading of a feature file with the steps of its examples. */
    private record Heading(String file, long line, List<String> ids, List<String> steps) {

        boolean shows(Kind kind) {
            return kind.isSaidBy(steps);
        }

        String place() {
            return "features/" + file + ":" + line + ": ";
        }
    }

    /**
     * Every gap between the rules and their examples, with file and line, in order; none if there is no gap. Rules that are retired
     * need no examples.
     */
    public static List<String> faults(Rulebook rulebook, Features features) {
        var coverage = new Coverage(rulebook);
        var documents = features.documents();
        features.files().keySet().stream()
                .filter(file -> !documents.containsKey(file))
                .forEach(file -> coverage.faults.add("features/" + file + ": cannot be read as Gherkin"));
        var headings = documents.entrySet().stream()
                .flatMap(document -> document.getValue().getFeature().stream()
                        .map(feature -> headings(document.getKey(), feature))
                        .flatMap(List::stream))
                .toList();
        coverage.checkRules(headings);
        coverage.checkHeadings(headings, rulebook.scale());
        return List.copyOf(coverage.faults);
    }

    private static List<Heading> headings(String file, Feature feature) {
        var headings = new ArrayList<Heading>();
        for (var child : feature.getChildren()) {
            child.getRule().ifPresent(rule -> {
                var ids = rule.getTags().stream()
                        .map(tag -> tag.getName().substring(1))
                        .toList();
                headings.add(new Heading(file, rule.getLocation().getLine(), ids, steps(rule.getChildren())));
            });
        }
        return headings;
    }

    private static List<String> steps(List<RuleChild> children) {
        return children.stream()
                .map(RuleChild::getScenario)
                .flatMap(Optional::stream)
                .map(Scenario::getSteps)
                .flatMap(List::stream)
                .map(Step::getText)
                .toList();
    }

    private void checkRules(List<Heading> headings) {
        for (var rule : rules) {
            var own = headings.stream()
                    .filter(heading -> heading.ids().contains(rule.id()))
                    .toList();
            if (rule.status() != Rule.Status.RETIRED) {
                check(rule, own, Kind.FIRING, "is reported");
                check(rule, own, Kind.SILENT, "stays silent");
            }
        }
    }

    private void check(Rule rule, List<Heading> own, Kind kind, String words) {
        if (own.stream().noneMatch(heading -> heading.shows(kind))) {
            faults.add(rule.location() + ": " + rule.id() + " has no example in features/" + rule.group()
                    + ".feature where its finding " + words);
        }
    }

    private void checkHeadings(List<Heading> headings, Scale scale) {
        Map<String, String> files =
                rules.stream().collect(Collectors.toMap(Rule::id, rule -> rule.group() + ".feature"));
        var groupFiles =
                scale.groups().stream().map(group -> group.name() + ".feature").collect(Collectors.toSet());
        for (var heading : headings) {
            if (groupFiles.contains(heading.file()) && heading.ids().isEmpty()) {
                faults.add(heading.place() + "must be tagged with the id of the rule that it is about");
            }
            for (var id : heading.ids()) {
                if (!files.containsKey(id)) {
                    faults.add(heading.place() + "is tagged with " + id + ", and there is no such rule");
                } else if (!heading.file().equals(files.get(id))) {
                    faults.add(heading.place() + "belongs into " + files.get(id));
                }
            }
        }
    }
}
