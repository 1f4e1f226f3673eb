package io.github.claimgauge.assessment;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Fault;
import io.github.claimgauge.claim.Moment;
import io.github.claimgauge.score.Assessment;
import io.github.claimgauge.score.Question;
import io.github.claimgauge.score.Question.Choice;
import io.github.claimgauge.score.Rulebook;
import io.github.claimgauge.score.Scorer;
import io.github.claimgauge.score.Scorer.Detail;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Assesses claims by the rulebook in force, and by what it would be if. Safe for many threads. */
public final class Assessor {

    private static final int MAX_WEIGHT = 99;

    private final Scorer scorer;

    public Assessor(Rulebook rulebook) {
        this.scorer = new Scorer(rulebook);
    }

    public Rulebook rulebook() {
        return scorer.rulebook();
    }

    /** @see Scorer#assess */
    public Assessment assess(Claim claim, @Nullable Moment asOf, Detail detail) {
        return scorer.assess(claim, asOf, detail);
    }

    /**
     * Scores a claim as it is, and with other weights or answers. Nothing is kept.
     *
     * @param weights rule id and the weight to try, -99 to 99 decibans
     * @param answers question id and the answer to try
     * @throws InvalidWhatIf with every weight or answer that there is not, and every weight out of range
     */
    public Comparison whatIf(
            Claim claim,
            @Nullable Moment asOf,
            Map<String, Integer> weights,
            Map<String, String> answers,
            Detail detail) {
        var faults = new ArrayList<>(weightFaults(weights));
        var choices = choices(answers, faults);
        if (!faults.isEmpty()) {
            throw new InvalidWhatIf(faults);
        }
        var moment = asOf == null ? claim.lastKnown() : asOf;
        var other = weights.isEmpty() ? scorer : new Scorer(rulebook().weighing(weights));
        var before = scorer.assess(claim, moment, detail);
        return new Comparison(before, other.assess(rulebook().answered(claim, choices), moment, detail));
    }

    /**
     * The claim with answers filled in.
     *
     * @param answers question id and answer
     * @throws InvalidWhatIf with every question or answer that there is not
     * @throws io.github.claimgauge.claim.InvalidInput if an answer cannot be true of this claim
     */
    public Claim answered(Claim claim, Map<String, String> answers) {
        var faults = new ArrayList<Fault>();
        var choices = choices(answers, faults);
        if (!faults.isEmpty()) {
            throw new InvalidWhatIf(faults);
        }
        return rulebook().answered(claim, choices);
    }

    /** Every weight that cannot be tried, with the pointer {@code /weights/…}. */
    public List<Fault> weightFaults(Map<String, Integer> weights) {
        var faults = new ArrayList<Fault>();
        new TreeMap<>(weights).forEach((id, weight) -> {
            if (rulebook().rule(id).isEmpty()) {
                faults.add(new Fault(Fault.pointer("/weights", id), "there is no such rule"));
            } else if (weight < -MAX_WEIGHT || weight > MAX_WEIGHT) {
                faults.add(
                        new Fault(Fault.pointer("/weights", id), "must be from -" + MAX_WEIGHT + " to " + MAX_WEIGHT));
            }
        });
        return faults;
    }

    /** Every answer that cannot be tried, with the pointer {@code /answers/…}. */
    public List<Fault> answerFaults(Map<String, String> answers) {
        var faults = new ArrayList<Fault>();
        choices(answers, faults);
        return faults;
    }

    private List<Choice> choices(Map<String, String> answers, List<Fault> faults) {
        var choices = new ArrayList<Choice>();
        new TreeMap<>(answers).forEach((id, answer) -> {
            var question = rulebook().question(id);
            if (question.isEmpty()) {
                faults.add(new Fault(Fault.pointer("/answers", id), "there is no such question"));
                return;
            }
            var possible = question.get().answers();
            possible.stream()
                    .filter(one -> one.id().equals(answer))
                    .findFirst()
                    .ifPresentOrElse(
                            one -> choices.add(new Choice(question.get(), one)),
                            () -> faults.add(new Fault(
                                    Fault.pointer("/answers", id),
                                    "must be one of "
                                            + possible.stream()
                                                    .map(Question.Answer::id)
                                                    .collect(Collectors.joining(", ")))));
        });
        return choices;
    }
}
