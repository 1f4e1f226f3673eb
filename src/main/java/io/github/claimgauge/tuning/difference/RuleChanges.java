package io.github.claimgauge.tuning.difference;

import io.github.claimgauge.rulebook.Rulebooks;
import io.github.claimgauge.rulebook.folder.InvalidRulebook;
import io.github.claimgauge.rulebook.folder.RulesFolder;
import io.github.claimgauge.score.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Rules that are others.
 *
 * @param added ids
 * @param removed ids
 * @param changed what differs in the others
 */
public record RuleChanges(List<String> added, List<String> removed, List<Changed> changed) {

    /** What a rule says of itself, by name. Where it stands is no part of it. */
    private static final Map<String, Function<Rule, Object>> PARTS = parts();

    /** @param parts names of what differs: weight, when, because … */
    public record Changed(String rule, List<String> parts) {}

    private static Map<String, Function<Rule, Object>> parts() {
        var parts = new LinkedHashMap<String, Function<Rule, Object>>();
        parts.put("title", Rule::title);
        parts.put("weight", Rule::weight);
        parts.put("group", Rule::group);
        parts.put("aspect", Rule::aspect);
        parts.put("status", Rule::status);
        parts.put("conditions", Rule::conditions);
        parts.put("reason", Rule::reason);
        parts.put("why", Rule::why);
        parts.put("source", Rule::source);
        parts.put("blindspot", Rule::blindspot);
        return parts;
    }

    /** In the order of ids; empty if this program cannot use one of the two. */
    static Optional<RuleChanges> between(RulesFolder from, RulesFolder to) {
        try {
            return Optional.of(between(rules(from), rules(to)));
        } catch (InvalidRulebook fault) {
            return Optional.empty();
        }
    }

    private static TreeMap<String, Rule> rules(RulesFolder folder) {
        return Rulebooks.read(folder).rules().stream()
                .collect(Collectors.toMap(Rule::id, rule -> rule, (one, other) -> one, TreeMap::new));
    }

    private static RuleChanges between(TreeMap<String, Rule> before, TreeMap<String, Rule> after) {
        return new RuleChanges(
                after.keySet().stream().filter(id -> !before.containsKey(id)).toList(),
                before.keySet().stream().filter(id -> !after.containsKey(id)).toList(),
                before.values().stream()
                        .filter(rule -> after.containsKey(rule.id()))
                        .map(rule -> changed(rule, after.getOrDefault(rule.id(), rule)))
                        .filter(change -> !change.parts().isEmpty())
                        .toList());
    }

    private static Changed changed(Rule before, Rule after) {
        return new Changed(
                before.id(),
                PARTS.entrySet().stream()
                        .filter(part -> !part.getValue()
                                .apply(before)
                                .equals(part.getValue().apply(after)))
                        .map(Map.Entry::getKey)
                        .toList());
    }
}
