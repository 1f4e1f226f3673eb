package io.github.claimgauge.rulebook;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.facts.Facts;
import io.github.claimgauge.score.Judgement;
import io.github.claimgauge.score.Question.Choice;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the engine found, and what the rules' own conditions tell about the rest. */
final class DroolsJudgement implements Judgement {

    private final DroolsRulebook rulebook;
    private final Claim claim;
    private final Facts facts;
    private final BitSet fired = new BitSet();
    private final BitSet silent = new BitSet();
    private final BitSet notAssessed = new BitSet();
    private final BitSet applicable;

    DroolsJudgement(DroolsRulebook rulebook, Claim claim, Facts facts) {
        this.rulebook = rulebook;
        this.claim = claim;
        this.facts = facts;
        this.applicable = rulebook.applicableTo(claim);
        for (int rule : facts.hits()) {
            fired.set(rule);
        }
        for (int rule = 0; rule < rulebook.texts().size(); rule++) {
            if (!fired.get(rule) && rulebook.texts().get(rule).isJudged()) {
                boolean unmet = rulebook.texts().get(rule).verdict(facts) == Condition.Verdict.UNMET;
                (unmet ? silent : notAssessed).set(rule);
            }
        }
    }

    @Override
    public BitSet fired() {
        return fired;
    }

    @Override
    public BitSet silent() {
        return silent;
    }

    @Override
    public BitSet notAssessed() {
        return notAssessed;
    }

    @Override
    public String reason(int rule) {
        return rulebook.texts().get(rule).reason().of(facts);
    }

    @Override
    public Map<String, Object> facts(int rule) {
        var text = rulebook.texts().get(rule);
        var values = new LinkedHashMap<String, Object>();
        for (var condition : text.conditions()) {
            values.put(condition.property().name(), condition.property().of(facts));
        }
        for (var property : text.reason().places()) {
            var value = property.of(facts);
            if (value != null) {
                values.put(property.name(), value);
            }
        }
        return values;
    }

    @Override
    public List<Unmet> because(int rule) {
        return rulebook.texts().get(rule).conditions().stream()
                .filter(condition -> condition.verdict(facts) == Condition.Verdict.UNMET)
                .map(condition ->
                        new Unmet(condition.text(), condition.property().of(facts)))
                .toList();
    }

    @Override
    public BitSet questions(int rule) {
        var questions = new BitSet();
        for (var condition : rulebook.texts().get(rule).conditions()) {
            if (condition.verdict(facts) == Condition.Verdict.UNKNOWN) {
                questions.or(rulebook.questionsAnswering(condition.property().name()));
            }
        }
        questions.and(applicable);
        return questions;
    }

    @Override
    public BitSet applicable() {
        return applicable;
    }

    @Override
    public BitSet firedGiven(List<Choice> choices) {
        var groups = new HashSet<String>();
        var changed = new BitSet();
        for (var choice : choices) {
            groups.addAll(rulebook.answers(choice.question()).groups());
            changed.or(rulebook.rulesReading(choice.question()));
        }
        var revised = facts.revised(rulebook.answered(claim, choices), groups);
        var result = (BitSet) fired.clone();
        for (int rule = changed.nextSetBit(0); rule >= 0; rule = changed.nextSetBit(rule + 1)) {
            result.set(rule, rulebook.texts().get(rule).verdict(revised) == Condition.Verdict.MET);
        }
        return result;
    }
}
