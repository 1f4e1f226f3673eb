package io.github.claimgauge.rulebook.folder;

import io.github.claimgauge.claim.Words;
import io.github.claimgauge.score.Aspect;
import io.github.claimgauge.score.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;

/** Reads what a rule says about itself: all eight annotations, each once, in their order. */
final class Metadata {

    private static final List<String> ORDER =
            List.of("title", "weight", "group", "aspect", "status", "why", "source", "blindspot");

    /** Ids of rules, and of questions. */
    static final Pattern ID = Pattern.compile("[a-z]{2,20}\\.[a-z][a-z0-9_]{1,59}");

    private static final Pattern WEIGHT = Pattern.compile("-?[1-9][0-9]?");
    private static final int MAX_LENGTH = 1000;

    /** What counts between a rule's name and its conditions: texts and comments, which hide annotations, and line ends. */
    private static final Pattern TOKEN =
            Pattern.compile("\"[^\"]*+\"|//[^\n]*+|/\\*(?s:.*?)\\*/|@[A-Za-z]++|\\bwhen\\b|\n");

    private final String file;
    private final List<Mark> marks;
    private final RuleDescr rule;
    private final List<RuleFault> faults;

    /** @param text the whole file, in which faults are located */
    Metadata(String file, String text, RuleDescr rule, List<RuleFault> faults) {
        this.file = file;
        this.marks = marks(text, rule.getLine());
        this.rule = rule;
        this.faults = faults;
    }

    Optional<Rule> rule() {
        int before = faults.size();
        var id = rule.getName();
        check(ID.matcher(id).matches(), "must be named group.finding, in lower snake case");
        checkAnnotations();
        checkGroup(id, value("group"));
        checkWeight(value("weight"));
        var aspect = choice("aspect", Aspect.values());
        var status = choice("status", Rule.Status.values());
        if (faults.size() > before || aspect == null || status == null) {
            return Optional.empty();
        }
        return Optional.of(new Rule(
                id,
                value("title"),
                Integer.parseInt(value("weight")),
                value("group"),
                aspect,
                status,
                value("why"),
                value("source"),
                value("blindspot"),
                "rules/" + file + ":" + rule.getLine(),
                List.of(),
                ""));
    }

    private void checkAnnotations() {
        for (var name : ORDER) {
            check(!value(name).isEmpty(), "lacks @" + name);
        }
        for (var annotation : rule.getAnnotations()) {
            var name = annotation.getName();
            check(name, ORDER.contains(name), "must not have @" + name);
            check(
                    name,
                    value(name).length() <= MAX_LENGTH,
                    "@" + name + " must have at most " + MAX_LENGTH + " characters");
        }
        checkOrder();
    }

    private void checkOrder() {
        var seen = new ArrayList<String>();
        for (var mark : marks) {
            check(mark.line, !seen.contains(mark.name), "must not have @" + mark.name + " twice");
            boolean late = seen.stream().anyMatch(name -> ORDER.indexOf(name) > ORDER.indexOf(mark.name));
            check(mark.line, !late, "must have its metadata in the order @" + String.join(" @", ORDER));
            seen.add(mark.name);
        }
    }

    private void checkGroup(String id, String group) {
        if (group.isEmpty()) {
            return;
        }
        check("group", Lint.GROUPS.contains(group), "@group must be one of " + Lint.GROUPS);
        check("group", id.startsWith(group + "."), "must be named after its group (" + group + ")");
        check("group", file.equals(group + RulesFolder.DRL), "belongs in " + group + RulesFolder.DRL);
    }

    private void checkWeight(String weight) {
        if (!weight.isEmpty()) {
            check(
                    "weight",
                    WEIGHT.matcher(weight).matches(),
                    "@weight must be a whole number from -99 to 99, and not 0"
                            + (weight.equals("0") ? "\nMaybe it should be on trial: @status(trial)" : ""));
        }
    }

    private String value(String name) {
        var annotation = rule.getAnnotation(name);
        return annotation == null ? "" : text(annotation);
    }

    /** The text of an annotation, without its quotes. */
    private static String text(AnnotationDescr annotation) {
        var value = annotation.getSingleValueAsString();
        if (value == null) {
            return "";
        }
        var text = value.strip();
        boolean quoted = text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1).strip() : text;
    }

    private <E extends Enum<E>> @Nullable E choice(String name, E[] values) {
        var value = value(name);
        var choice = Words.one(values, value);
        check(name, value.isEmpty() || choice.isPresent(), "@" + name + " must be one of " + Arrays.toString(values));
        return choice.orElse(null);
    }

    private void check(boolean holds, String message) {
        check(rule.getLine(), holds, message);
    }

    private void check(String annotation, boolean holds, String message) {
        check(
                marks.stream()
                        .filter(mark -> mark.name.equals(annotation))
                        .findFirst()
                        .map(Mark::line)
                        .orElse(rule.getLine()),
                holds,
                message);
    }

    private void check(int line, boolean holds, String message) {
        if (!holds) {
            faults.add(new RuleFault(file, line, rule.getName() + " " + message));
        }
    }

    /** The engine's parser forgets where annotations stand, and in which order. */
    private static List<Mark> marks(String text, int ruleLine) {
        int start = 0;
        for (int line = 1; line < ruleLine; line++) {
            start = text.indexOf('\n', start) + 1;
        }
        var marks = new ArrayList<Mark>();
        var matcher = TOKEN.matcher(text).region(start, text.length());
        for (int line = ruleLine; matcher.find() && !matcher.group().equals("when"); ) {
            var token = matcher.group();
            if (token.startsWith("@")) {
                marks.add(new Mark(token.substring(1), line));
            }
            line += (int) token.chars().filter(c -> c == '\n').count();
        }
        return marks;
    }

    private record Mark(String name, int line) {}
}
