package io.github.claimgauge.tuning;

import io.github.claimgauge.casebook.Outcome.Label;
import io.github.claimgauge.score.Rulebook;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;

/**
 * A labelled claim and what the rules say about it. Numbers can be changed without judging it anew.
 *
 * @param id as the claim has it; empty if it has none
 * @param made when the claim was made; the end of the day, month or year if no more is known
 * @param fired ordinals of the rules that hold; not to be changed
 * @param assessed ordinals of the rules that hold or are ruled out by what is known; not to be changed
 */
public record Judged(String id, Instant made, Label label, BitSet fired, BitSet assessed) {

    static Judged of(Rulebook rulebook, LabelledClaim labelled, View view) {
        var claim = view.of(labelled.claim());
        var judgement = rulebook.judge(claim.asOf(claim.lastKnown()));
        var assessed = (BitSet) judgement.fired().clone();
        assessed.or(judgement.silent());
        return new Judged(
                Objects.requireNonNullElse(claim.id(), ""),
                claim.claimedAt().end(),
                labelled.label(),
                judgement.fired(),
                assessed);
    }

    /** How many of them a rule hits. */
    public static int hits(int rule, List<Judged> judged) {
        return (int) judged.stream().filter(one -> one.fired.get(rule)).count();
    }

    /** Whether the outcome is a plain yes or no: what quality is measured on. */
    boolean isResolved() {
        return label == Label.CONFIRMED || label == Label.REFUTED;
    }

    /** Whether the outcome is a plain yes. */
    public boolean held() {
        return label == Label.CONFIRMED;
    }

    /** The same without one rule. */
    Judged without(int rule) {
        if (!fired.get(rule)) {
            return this;
        }
        var others = (BitSet) fired.clone();
        others.clear(rule);
        return new Judged(id, made, label, others, assessed);
    }
}
