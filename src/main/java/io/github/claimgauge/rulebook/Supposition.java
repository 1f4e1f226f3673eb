package io.github.claimgauge.rulebook;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.facts.Facts;
import io.github.claimgauge.score.Hypothesis;
import io.github.claimgauge.score.Question.Answer;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What holds if some questions are answered so. An answer changes which conditions are met; those that it can concern are
 * looked at anew, on a claim that is made anew if need be. Answers that are apart do the same side by side as alone, so what
 * each does is worked out once.
 */
final class Supposition implements Hypothesis {

    private final DroolsRulebook rulebook;
    private final Map<Given, Optional<BitSet>> alone;
    private final BitSet supposed;
    private final BitSet met;
    private final BitSet fired;
    private final Supplier<Seen> look;
    private @Nullable Seen seen;

    private Supposition(
            DroolsRulebook rulebook,
            Map<Given, Optional<BitSet>> alone,
            BitSet supposed,
            BitSet met,
            BitSet fired,
            Supplier<Seen> look) {
        this.rulebook = rulebook;
        this.alone = alone;
        this.supposed = supposed;
        this.met = met;
        this.fired = fired;
        this.look = look;
    }

    private record Given(int question, String answer) {}

    /** A claim and what rules see of it. */
    record Seen(Claim claim, Facts facts) {}

    /** Nothing is supposed yet. */
    static Supposition none(DroolsRulebook rulebook, Seen seen, BitSet met, BitSet fired) {
        return new Supposition(rulebook, new HashMap<>(), new BitSet(), met, fired, () -> seen);
    }

    @Override
    public BitSet fired() {
        return fired;
    }

    @Override
    public Optional<Hypothesis> given(int question, Answer answer) {
        return outcome(question, answer).map(outcome -> after(question, answer, outcome));
    }

    /** Which of the conditions that the answer settles it meets. */
    private Optional<BitSet> outcome(int question, Answer answer) {
        var fixed = rulebook.fixedAnswers().outcome(question, answer);
        if (fixed.isPresent()) {
            return fixed;
        }
        if (supposed.isEmpty()) {
            return alone.computeIfAbsent(new Given(question, answer.id()), given -> worked(question, answer));
        }
        var known = isApart(question) ? alone.get(new Given(question, answer.id())) : null;
        return known == null ? worked(question, answer) : known;
    }

    private boolean isApart(int question) {
        var apart = rulebook.dependencies().questionsApartFrom(question);
        for (int other = supposed.nextSetBit(0); other >= 0; other = supposed.nextSetBit(other + 1)) {
            if (!apart.get(other)) {
                return false;
            }
        }
        return true;
    }

    private Optional<BitSet> worked(int question, Answer answer) {
        return answered(question, answer).map(after -> rulebook.conditions()
                .metAmong(rulebook.dependencies().conditionsSettledBy(question), after.facts()));
    }

    private Optional<Seen> answered(int question, Answer answer) {
        var answers = rulebook.answers(question);
        return answers.given(seen().claim(), answer)
                .map(revised -> new Seen(revised, seen().facts().revised(revised, answers.groups())));
    }

    private Hypothesis after(int question, Answer answer, BitSet outcome) {
        var conditions = rulebook.conditions();
        var dependencies = rulebook.dependencies();
        var metNow = (BitSet) met.clone();
        metNow.andNot(dependencies.conditionsSettledBy(question));
        metNow.or(outcome);
        var firedNow = (BitSet) fired.clone();
        var concerned = dependencies.rulesConcernedBy(question);
        for (int rule = concerned.nextSetBit(0); rule >= 0; rule = concerned.nextSetBit(rule + 1)) {
            firedNow.set(rule, conditions.needsOnly(rule, metNow));
        }
        var supposedNow = (BitSet) supposed.clone();
        supposedNow.set(question);
        return new Supposition(rulebook, alone, supposedNow, metNow, firedNow, () -> answered(question, answer)
                .orElseThrow());
    }

    private Seen seen() {
        if (seen == null) {
            seen = look.get();
        }
        return seen;
    }
}
