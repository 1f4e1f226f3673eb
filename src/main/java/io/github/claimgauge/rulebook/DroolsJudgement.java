package io.github.claimgauge.rulebook;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Found;
import io.github.claimgauge.facts.Facts;
import io.github.claimgauge.rulebook.Conditions.Verdicts;
import io.github.claimgauge.rulebook.Supposition.Seen;
import io.github.claimgauge.rulebook.folder.Condition.Verdict;
import io.github.claimgauge.score.Hypothesis;
import io.github.claimgauge.score.Judgement;
import io.github.claimgauge.score.Question.Answer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the engine found, and what the rules' own conditions tell about the rest, once it is asked for. */
final class DroolsJudgement implements Judgement {

    private final DroolsRulebook rulebook;
    private final Claim claim;
    private final Facts facts;
    private final BitSet fired = new BitSet();
    private @Nullable Verdicts verdicts;
    private @Nullable BitSet notAssessed;
    private @Nullable BitSet arising;
    private @Nullable BitSet open;
    private @Nullable Supposition none;

    /** @param facts of the claim, with the engine's hits */
    DroolsJudgement(DroolsRulebook rulebook, Claim claim, Facts facts) {
        this.rulebook = rulebook;
        this.claim = claim;
        this.facts = facts;
        for (int rule : facts.hits()) {
            fired.set(rule);
        }
    }

    @Override
    public BitSet fired() {
        return fired;
    }

    @Override
    public BitSet silent() {
        var silent = (BitSet) rulebook.conditions().judged().clone();
        silent.andNot(fired);
        silent.andNot(notAssessed());
        return silent;
    }

    @Override
    public BitSet notAssessed() {
        if (notAssessed == null) {
            notAssessed = rulebook.conditions().rulesNotRuledOut(verdicts());
            notAssessed.andNot(fired);
        }
        return notAssessed;
    }

    private Verdicts verdicts() {
        if (verdicts == null) {
            verdicts = rulebook.conditions().verdicts(facts);
        }
        return verdicts;
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
        var unmet = new ArrayList<Unmet>();
        for (var condition : rulebook.texts().get(rule).conditions()) {
            if (condition.verdict(facts) == Verdict.UNMET) {
                var actual = condition.property().of(facts);
                unmet.add(new Unmet(condition.told(), Objects.requireNonNullElse(actual, Found.NONE)));
            }
        }
        return unmet;
    }

    @Override
    public BitSet questions(int rule) {
        var settling =
                rulebook.dependencies().questionsSettling(rule, verdicts().unknown());
        var arising = (BitSet) settling.clone();
        arising.and(arising());
        // What is on record may be too coarse for the rule, as a year is for days: it then waits for a better answer.
        return arising.isEmpty() ? settling : arising;
    }

    private BitSet arising() {
        if (arising == null) {
            arising = rulebook.questionsArisingFrom(claim);
        }
        return arising;
    }

    @Override
    public BitSet open() {
        if (open == null) {
            var found = new BitSet();
            var waiting = notAssessed();
            for (int rule = waiting.nextSetBit(0); rule >= 0; rule = waiting.nextSetBit(rule + 1)) {
                found.or(questions(rule));
            }
            for (int question = found.nextSetBit(0); question >= 0; question = found.nextSetBit(question + 1)) {
                found.set(question, !isAnswered(question));
            }
            open = found;
        }
        return open;
    }

    /** Rule by rule, not by {@link #notAssessed}: few are looked at before one waits. */
    @Override
    public boolean awaits(int question) {
        var settled = rulebook.dependencies().conditionsSettledBy(question);
        return rulebook.dependencies().rulesConcernedBy(question).stream()
                .anyMatch(rule -> rulebook.conditions().isWaiting(rule, settled, facts));
    }

    @Override
    public boolean isAnswered(int question) {
        return rulebook.answers(question).isKnown(claim);
    }

    @Override
    public boolean isIdle(int question, Answer answer) {
        if (rulebook.answers(question).tellsNone(answer)) {
            return !isAnswered(question);
        }
        var effect = rulebook.effects().of(question, answer);
        return effect.isAlone(rulebook.questions().size())
                && metAmong(effect.settled()).equals(effect.met());
    }

    private BitSet metAmong(BitSet some) {
        var met = (BitSet) some.clone();
        met.and(verdicts().met());
        return met;
    }

    @Override
    public List<Answer> possibleAnswers(int question) {
        return arising().get(question) ? rulebook.answers(question).possible(claim) : List.of();
    }

    @Override
    public Optional<Hypothesis> given(int question, Answer answer) {
        if (none == null) {
            none = Supposition.none(rulebook, new Seen(claim, facts), verdicts().met(), fired);
        }
        return none.given(question, answer);
    }
}
