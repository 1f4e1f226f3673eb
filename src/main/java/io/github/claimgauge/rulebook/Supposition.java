package io.github.claimgauge.rulebook;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.facts.Facts;
import io.github.claimgauge.rulebook.Effects.Effect;
import io.github.claimgauge.score.Hypothesis;
import io.github.claimgauge.score.Question.Answer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What holds if some questions are answered so. An answer changes which conditions are met; those that it can concern are
 * looked at anew, on a claim that is made anew if need be. Answers that are apart do the same side by side as alone, so what
 * one does is worked out once for all that bear upon it.
 */
final class Supposition implements Hypothesis {

    private final DroolsRulebook rulebook;
    private final Map<List<Given>, Optional<BitSet>> outcomes;
    private final @Nullable Step last;
    private final BitSet fired;
    private @Nullable BitSet met;
    private @Nullable Seen seen;

    private Supposition(
            DroolsRulebook rulebook, Map<List<Given>, Optional<BitSet>> outcomes, @Nullable Step last, BitSet fired) {
        this.rulebook = rulebook;
        this.outcomes = outcomes;
        this.last = last;
        this.fired = fired;
    }

    private record Given(int question, String answer) {}

    /** A claim and what rules see of it. */
    record Seen(Claim claim, Facts facts) {}

    /**
     * The answer that was supposed last.
     *
     * @param met those of the conditions that it settles that are met after it
     */
    private record Step(Supposition before, int question, Answer answer, Effect effect, BitSet met) {}

    /** Nothing is supposed yet. */
    static Supposition none(DroolsRulebook rulebook, Seen seen, BitSet met, BitSet fired) {
        var none = new Supposition(rulebook, new HashMap<>(), null, fired);
        none.seen = seen;
        none.met = met;
        return none;
    }

    @Override
    public BitSet fired() {
        return fired;
    }

    @Override
    public Optional<Hypothesis> given(int question, Answer answer) {
        var effect = rulebook.effects().of(question, answer);
        var outcome = effect.met() != null
                ? Optional.of(effect.met())
                : outcomes.computeIfAbsent(
                        bearing(question, answer, effect), given -> outcome(question, answer, effect));
        return outcome.map(met -> after(new Step(this, question, answer, effect, met)));
    }

    /** The answer, after those before it that are not apart from it or from another of these. */
    private List<Given> bearing(int question, Answer answer, Effect effect) {
        var bearing = new ArrayList<Given>();
        bearing.add(new Given(question, answer.id()));
        var apart = effect.apart();
        for (var step = last; step != null; step = step.before.last) {
            if (!apart.get(step.question)) {
                bearing.add(new Given(step.question, step.answer.id()));
                apart = (BitSet) apart.clone();
                apart.and(step.effect.apart());
            }
        }
        return bearing;
    }

    /** Which of the conditions that it settles are met after the answer; empty if it cannot be true of the claim. */
    private Optional<BitSet> outcome(int question, Answer answer, Effect effect) {
        return answered(question, answer).map(after -> rulebook.conditions().metAmong(effect.settled(), after.facts()));
    }

    private Optional<Seen> answered(int question, Answer answer) {
        var answers = rulebook.answers(question);
        return answers.given(seen().claim(), answer)
                .map(revised -> new Seen(revised, seen().facts().revised(revised, answers.groups())));
    }

    private Supposition after(Step step) {
        var concerned = rulebook.dependencies().rulesConcernedBy(step.question);
        var firedThen = (BitSet) fired.clone();
        for (int rule = concerned.nextSetBit(0); rule >= 0; rule = concerned.nextSetBit(rule + 1)) {
            firedThen.set(rule, rulebook.conditions().needsOnly(rule, met(), step.effect.settled(), step.met));
        }
        return new Supposition(rulebook, outcomes, step, firedThen);
    }

    private BitSet met() {
        if (met == null) {
            met = (BitSet) step().before.met().clone();
            met.andNot(step().effect.settled());
            met.or(step().met);
        }
        return met;
    }

    private Seen seen() {
        if (seen == null) {
            seen = step().before.answered(step().question, step().answer).orElseThrow();
        }
        return seen;
    }

    private Step step() {
        return Objects.requireNonNull(last);
    }
}
