package io.github.claimgauge.rulebook;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.facts.Facts;
import io.github.claimgauge.rulebook.folder.Condition.Verdict;
import io.github.claimgauge.score.Judgement;
import io.github.claimgauge.score.Question.Answer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the engine found, and what the rules' own conditions tell about the rest: only when it is asked for, since most
 * hypotheses are asked for no more than what fires.
 */
final class DroolsJudgement implements Judgement {

    private final DroolsRulebook rulebook;
    private final Supplier<Seen> look;
    private final BitSet fired;
    private @Nullable Seen seen;
    private @Nullable Rest rest;
    private @Nullable BitSet arising;
    private @Nullable BitSet open;

    private DroolsJudgement(DroolsRulebook rulebook, Supplier<Seen> look, BitSet fired) {
        this.rulebook = rulebook;
        this.look = look;
        this.fired = fired;
    }

    private record Seen(Claim claim, Facts facts) {}

    /** @param facts of the claim, with the engine's hits */
    static DroolsJudgement of(DroolsRulebook rulebook, Claim claim, Facts facts) {
        var fired = new BitSet();
        for (int rule : facts.hits()) {
            fired.set(rule);
        }
        var seen = new Seen(claim, facts);
        return new DroolsJudgement(rulebook, () -> seen, fired);
    }

    private record Rest(BitSet silent, BitSet notAssessed) {}

    @Override
    public BitSet fired() {
        return fired;
    }

    @Override
    public BitSet silent() {
        return rest().silent();
    }

    @Override
    public BitSet notAssessed() {
        return rest().notAssessed();
    }

    private Rest rest() {
        if (rest == null) {
            var found = new Rest(new BitSet(), new BitSet());
            var texts = rulebook.texts();
            for (int rule = 0; rule < texts.size(); rule++) {
                if (!fired.get(rule) && texts.get(rule).isJudged()) {
                    boolean unmet = texts.get(rule).verdict(facts()) == Verdict.UNMET;
                    (unmet ? found.silent : found.notAssessed).set(rule);
                }
            }
            rest = found;
        }
        return rest;
    }

    @Override
    public String reason(int rule) {
        return rulebook.texts().get(rule).reason().of(facts());
    }

    @Override
    public Map<String, Object> facts(int rule) {
        var text = rulebook.texts().get(rule);
        var values = new LinkedHashMap<String, Object>();
        for (var condition : text.conditions()) {
            values.put(condition.property().name(), condition.property().of(facts()));
        }
        for (var property : text.reason().places()) {
            var value = property.of(facts());
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
            var actual = condition.property().of(facts());
            if (condition.verdictOn(actual) == Verdict.UNMET) {
                unmet.add(new Unmet(condition.text(), actual));
            }
        }
        return unmet;
    }

    @Override
    public BitSet questions(int rule) {
        var questions = new BitSet();
        for (var condition : rulebook.texts().get(rule).conditions()) {
            if (condition.property().of(facts()) == null) {
                questions.or(rulebook.questionsAnswering(condition.property()));
            }
        }
        questions.and(arising());
        return questions;
    }

    private BitSet arising() {
        if (arising == null) {
            arising = rulebook.questionsArisingFrom(claim());
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

    @Override
    public boolean isAnswered(int question) {
        return rulebook.answers(question).isKnown(claim());
    }

    @Override
    public List<Answer> possibleAnswers(int question) {
        return arising().get(question) ? rulebook.answers(question).possible(claim()) : List.of();
    }

    @Override
    public Optional<Judgement> given(int question, Answer answer) {
        var effect = rulebook.effect(question, answer);
        if (effect != null) {
            return Optional.of(new DroolsJudgement(
                    rulebook, () -> answered(question, answer).orElseThrow(), effect.on(fired, facts())));
        }
        return answered(question, answer).map(after -> judge(question, after));
    }

    private Optional<Seen> answered(int question, Answer answer) {
        var answers = rulebook.answers(question);
        return answers.given(claim(), answer)
                .map(revised -> new Seen(revised, facts().revised(revised, answers.groups())));
    }

    /** Judges again only the rules that the answer can concern. */
    private Judgement judge(int question, Seen after) {
        var result = (BitSet) fired.clone();
        var concerned = rulebook.rulesReading(question);
        for (int rule = concerned.nextSetBit(0); rule >= 0; rule = concerned.nextSetBit(rule + 1)) {
            result.set(rule, rulebook.texts().get(rule).verdict(after.facts()) == Verdict.MET);
        }
        return new DroolsJudgement(rulebook, () -> after, result);
    }

    private Claim claim() {
        return seen().claim();
    }

    private Facts facts() {
        return seen().facts();
    }

    /** Made when it is needed: of most hypotheses only what fires is asked. */
    private Seen seen() {
        if (seen == null) {
            seen = look.get();
        }
        return seen;
    }
}
