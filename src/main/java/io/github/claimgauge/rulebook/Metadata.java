package io.github.claimgauge.rulebook;

import io.github.claimgauge.score.Aspect;
import io.github.claimgauge.score.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;

/** Reads what a rule says about itself: all eight annotations, each once, in their order. */
final class Metadata {

    private static final List<String> ORDER =
            List.of("title", "weight", "group", "aspect", "status", "why", "source", "blindspot");
    private static final Pattern ID = Pattern.compile("[a-z]{2,20}\\.[a-z][a-z0-9_]{1,59}");
    private static final Pattern WEIGHT = Pattern.compile("-?[0-9]{1,2}");

    private final String file;
    private final RuleDescr rule;
    private final List<RuleFault> faults;

    Metadata(String file, RuleDescr rule, List<RuleFault> faults) {
        this.file = file;
        this.rule = rule;
        this.faults = faults;
    }

    Optional<Rule> rule() {
        int before = faults.size();
        var id = rule.getName();
        check(ID.matcher(id).matches(), "must be named group.finding, in lower snake case");
        checkAnnotations();
        var group = text("group");
        check(group.isEmpty() || id.startsWith(group + "."), "must be named after its group (" + group + ")");
        check(group.isEmpty() || file.equals(group + RulesFolder.DRL), "belongs in " + group + RulesFolder.DRL);
        var weight = text("weight");
        check(weight.isEmpty() || WEIGHT.matcher(weight).matches(), "@weight must be a whole number from -99 to 99");
        var aspect = choice("aspect", Aspect.values());
        var status = choice("status", Rule.Status.values());
        if (faults.size() > before || aspect == null || status == null) {
            return Optional.empty();
        }
        int points = Integer.parseInt(weight);
        check(points != 0, "@weight must not be 0; a rule on trial has @status(trial)");
        return Optional.of(new Rule(
                id,
                text("title"),
                points,
                group,
                aspect,
                status,
                text("why"),
                text("source"),
                text("blindspot"),
                "rules/" + file + ":" + rule.getLine(),
                List.of(),
                ""));
    }

    private void checkAnnotations() {
        var found = new ArrayList<>(rule.getAnnotationNames());
        for (var name : ORDER) {
            check(found.contains(name) && !text(name).isEmpty(), "lacks @" + name);
        }
        found.stream().filter(name -> !ORDER.contains(name)).forEach(name -> check(false, "must not have @" + name));
        var lines = ORDER.stream()
                .map(rule::getAnnotation)
                .filter(annotation -> annotation != null)
                .map(annotation -> annotation.getStartCharacter())
                .toList();
        check(
                lines.stream().sorted().toList().equals(lines),
                "must have its metadata in the order @" + String.join(" @", ORDER));
    }

    private String text(String name) {
        var annotation = rule.getAnnotation(name);
        return annotation == null ? "" : DrlReader.text(annotation);
    }

    private <E extends Enum<E>> @Nullable E choice(String name, E[] values) {
        var text = text(name);
        var choice = Arrays.stream(values)
                .filter(value -> value.toString().equals(text))
                .findFirst();
        check(text.isEmpty() || choice.isPresent(), "@" + name + " must be one of " + Arrays.toString(values));
        return choice.orElse(null);
    }

    private void check(boolean holds, String message) {
        if (!holds) {
            faults.add(new RuleFault(file, rule.getLine(), rule.getName() + " " + message));
        }
    }
}
