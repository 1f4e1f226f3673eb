package io.github.claimgauge.rulebook;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.facts.Facts;
import io.github.claimgauge.facts.Property;
import io.github.claimgauge.json.Values;
import io.github.claimgauge.rulebook.answer.Answers;
import io.github.claimgauge.rulebook.folder.Condition;
import io.github.claimgauge.rulebook.folder.Condition.Verdict;
import io.github.claimgauge.rulebook.folder.RuleText;
import io.github.claimgauge.score.Question;
import io.github.claimgauge.score.Question.Answer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What an answer does to the rules, where it does the same to every claim: it sets one place, always to the same value, and
 * whatever it settles depends on that place alone.
 *
 * @param concerned rules that look at what it settles
 * @param let those of them that it does not rule out
 */
record Effect(BitSet concerned, List<Let> let) {

    private static final Claim ANY = Values.read("""
            {"actor": {"name": "any"}, "victim": {"name": "any"}, "attack": "wiper", "claimedAt": "2000"}
            """.getBytes(StandardCharsets.UTF_8), Claim.class);

    /**
     * A rule that holds now if the rest of its conditions do.
     *
     * @param rest those on what the answer does not settle
     */
    record Let(int rule, List<Condition> rest) {

        boolean holds(Facts facts) {
            for (var condition : rest) {
                if (condition.verdict(facts) != Verdict.MET) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * By answer; those are missing whose effect depends on the claim.
     *
     * @param concerned rules that look at what the question settles
     */
    static Map<String, Effect> of(Question question, Answers answers, List<RuleText> rules, BitSet concerned) {
        var effects = new HashMap<String, Effect>();
        for (var answer : question.answers()) {
            if (isTheSameForAll(question, answer)) {
                answers.given(ANY, answer)
                        .map(Facts::of)
                        .ifPresent(settled -> effects.put(answer.id(), of(question, settled, rules, concerned)));
            }
        }
        return effects;
    }

    private static boolean isTheSameForAll(Question question, Answer answer) {
        var place = question.pointer();
        return answer.sets().size() == 1
                && answer.sets().get(0).pointer().equals(place)
                && !answer.sets().get(0).json().contains("$")
                && question.properties().stream()
                        .allMatch(property ->
                                Property.named(property).orElseThrow().from().equals(place));
    }

    private static Effect of(Question question, Facts settled, List<RuleText> rules, BitSet concerned) {
        var let = new ArrayList<Let>();
        concerned.stream().forEach(rule -> {
            var rest = new ArrayList<Condition>();
            boolean ruledOut = false;
            for (var condition : rules.get(rule).conditions()) {
                if (!question.properties().contains(condition.property().name())) {
                    rest.add(condition);
                } else if (condition.verdict(settled) != Verdict.MET) {
                    ruledOut = true;
                }
            }
            if (!ruledOut) {
                let.add(new Let(rule, rest));
            }
        });
        return new Effect(concerned, let);
    }

    /**
     * The rules that hold once the answer is given.
     *
     * @param fired those that hold now
     * @param facts as they are now
     */
    BitSet on(BitSet fired, Facts facts) {
        var after = (BitSet) fired.clone();
        after.andNot(concerned);
        for (var rule : let) {
            if (rule.holds(facts)) {
                after.set(rule.rule());
            }
        }
        return after;
    }
}
