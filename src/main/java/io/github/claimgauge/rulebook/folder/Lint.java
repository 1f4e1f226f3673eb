package io.github.claimgauge.rulebook.folder;

import io.github.claimgauge.facts.Property;
import io.github.claimgauge.score.Question;
import io.github.claimgauge.score.Scale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a rules folder and finds all that is wrong with it, before anything is compiled. Runs no code of the folder's. */
public final class Lint {

    /** The groups of rules, one file each, in the order of display. */
    static final List<String> GROUPS =
            List.of("actor", "channel", "proof", "target", "timing", "content", "victim", "corroboration", "recycling");

    private static final int MAX_RULES = 500;

    private final List<RuleFault> faults = new ArrayList<>();

    private Lint() {}

    /** What a folder without faults holds. */
    public record Clean(List<RuleText> rules, List<Question> questions, Scale scale) {}

    /** Every fault of the folder; none if it can be used. */
    public static List<RuleFault> faultsOf(RulesFolder folder) {
        var lint = new Lint();
        lint.read(folder);
        return lint.faults.stream().sorted().distinct().toList();
    }

    /** @throws InvalidRulebook with every fault */
    public static Clean check(RulesFolder folder) {
        var lint = new Lint();
        var clean = lint.read(folder);
        if (!lint.faults.isEmpty() || clean.isEmpty()) {
            throw new InvalidRulebook(lint.faults);
        }
        return clean.get();
    }

    private Optional<Clean> read(RulesFolder folder) {
        checkFiles(folder);
        var scaleText = folder.files().get(RulesFolder.SCALE);
        var scale = scaleText == null ? Optional.<Scale>empty() : ScaleFile.read(scaleText, faults);
        var questionsText = folder.files().get(RulesFolder.QUESTIONS);
        var questions = questionsText == null ? List.<Question>of() : QuestionsFile.read(questionsText, faults);
        // A fault of one file must not show up as faults of the others.
        var thresholds = scale.<Function<String, @Nullable Double>>map(known -> known.thresholds()::get)
                .orElse(name -> 1.0);
        var rules = new ArrayList<RuleText>();
        folder.files().forEach((name, text) -> {
            if (name.endsWith(RulesFolder.DRL)) {
                rules.addAll(new DrlReader(name, thresholds, faults).read(text));
            }
        });
        checkIds(rules);
        if (scale.isPresent()) {
            checkImplications(rules);
        }
        if (faults.stream().noneMatch(fault -> fault.file().equals(RulesFolder.QUESTIONS))) {
            checkAnswered(rules, questions);
        }
        return scale.map(known -> new Clean(List.copyOf(rules), questions, known));
    }

    private void checkFiles(RulesFolder folder) {
        var names = folder.files().keySet();
        var expected = new HashSet<>(Set.of(RulesFolder.SCALE, RulesFolder.QUESTIONS));
        GROUPS.forEach(group -> expected.add(group + RulesFolder.DRL));
        expected.stream().filter(name -> !names.contains(name)).forEach(name -> fault(name, 0, "is missing"));
        names.stream()
                .filter(name -> !expected.contains(name))
                .forEach(name -> fault(name, 0, "is named after no group: " + String.join(", ", GROUPS)));
    }

    private void checkIds(List<RuleText> rules) {
        var first = new HashMap<String, RuleText>();
        for (var rule : rules) {
            var other = first.putIfAbsent(rule.rule().id(), rule);
            if (other != null) {
                fault(rule, "has the same id as the rule at " + other.file() + ":" + other.line());
            }
        }
        if (rules.size() > MAX_RULES) {
            fault("", 0, "must hold at most " + MAX_RULES + " rules");
        }
    }

    /** Where one rule holds only if another one holds too, one fact counts twice. */
    private void checkImplications(List<RuleText> rules) {
        for (var rule : rules) {
            for (var other : rules) {
                if (!rule.equals(other) && rule.isJudged() && other.isJudged() && rule.isImpliedBy(other)) {
                    boolean same = other.isImpliedBy(rule);
                    if (!same || rules.indexOf(rule) < rules.indexOf(other)) {
                        fault(
                                other,
                                (same ? "holds exactly where " : "holds only where ")
                                        + rule.rule().id()
                                        + " holds: one fact would count twice\n"
                                        + "Maybe narrow one of them, or make them one rule");
                    }
                }
            }
        }
    }

    private void checkAnswered(List<RuleText> rules, List<Question> questions) {
        var answered = questions.stream()
                .flatMap(question -> question.properties().stream())
                .collect(Collectors.toSet());
        for (var rule : rules) {
            rule.conditions().stream()
                    .map(Condition::property)
                    .filter(Property::mayBeUnknown)
                    .map(Property::name)
                    .filter(name -> !answered.contains(name))
                    .distinct()
                    .forEach(name ->
                            fault(rule, "asks for a fact that no question in questions.yaml answers (" + name + ")"));
        }
    }

    private void fault(RuleText rule, String message) {
        fault(rule.file(), rule.line(), rule.rule().id() + " " + message);
    }

    private void fault(String file, int line, String message) {
        faults.add(new RuleFault(file, line, message));
    }
}
