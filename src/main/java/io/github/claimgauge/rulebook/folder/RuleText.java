package io.github.claimgauge.rulebook.folder;

import io.github.claimgauge.facts.Facts;
import io.github.claimgauge.facts.Property;
import io.github.claimgauge.score.Rule;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One rule as it was read: what it says of itself, when it holds, and the reason that it then gives.
 *
 * @param conditions all must hold
 * @param file the file that it stands in
 * @param line the line of its name
 */
public record RuleText(Rule rule, List<Condition> conditions, Reason reason, String file, int line) {

    public boolean isJudged() {
        return rule.status() != Rule.Status.RETIRED;
    }

    /** Kleene's "and": one unmet condition rules it out, whatever else is unknown. */
    public Condition.Verdict verdict(Facts facts) {
        var verdict = Condition.Verdict.MET;
        for (var condition : conditions) {
            var one = condition.verdict(facts);
            if (one == Condition.Verdict.UNMET) {
                return one;
            }
            if (one == Condition.Verdict.UNKNOWN) {
                verdict = one;
            }
        }
        return verdict;
    }

    /** Whether this rule holds wherever the other one holds, and for the same facts: the other one adds none. */
    boolean isImpliedBy(RuleText other) {
        return properties().equals(other.properties())
                && conditions.stream()
                        .allMatch(own -> other.conditions.stream().anyMatch(theirs -> theirs.implies(own)));
    }

    private Set<Property> properties() {
        return conditions.stream().map(Condition::property).collect(Collectors.toSet());
    }

    public RuleText with(Rule other) {
        return new RuleText(other, conditions, reason, file, line);
    }

    /** What decides whether it fires, as the engine is given it. */
    public String when() {
        return conditions.stream().map(Condition::canonical).collect(Collectors.joining(", "));
    }

    /** What the rulebook's version is made from: all that can change an answer or its explanation. */
    public String canonical() {
        return String.join(
                "\u001f",
                rule.id(),
                rule.title(),
                Integer.toString(rule.weight()),
                rule.group(),
                rule.aspect().toString(),
                rule.status().toString(),
                rule.why(),
                rule.source(),
                rule.blindspot(),
                rule.location(),
                when(),
                reason.template());
    }
}
