package io.github.claimgauge.review;

import io.github.claimgauge.review.Criterion.Name;
import io.github.claimgauge.review.Criterion.State;
import io.github.claimgauge.scenario.Kind;
import io.github.claimgauge.scenario.book.Chapter;
import io.github.claimgauge.scenario.book.Example.Status;
import io.github.claimgauge.tuning.Moved;
import io.github.claimgauge.tuning.RuleEvidence;
import io.github.claimgauge.tuning.report.Numerals;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Whether a rule on trial has earned its weight. It is never taken off trial by itself: who does so answers for it.
 *
 * @param criteria every one, in the order of their names
 */
public record Promotion(List<Criterion> criteria) {

    /** With fewer, a single odd claim can turn the sign of what they say. */
    public static final int LEAST_HITS = 10;

    /** Claims that are named; more do not help. */
    private static final int MOST_NAMED = 10;

    public Promotion {
        criteria = List.copyOf(criteria);
    }

    static Promotion of(RuleEvidence evidence, List<Chapter> chapters, Measured measured) {
        var rule = evidence.rule();
        return of(evidence, RuleExample.all(rule.id(), chapters), measured.moved(rule));
    }

    /** @param moved claims that its weight would put into another band */
    static Promotion of(RuleEvidence evidence, List<RuleExample> examples, List<Moved> moved) {
        var criteria = new ArrayList<Criterion>();
        criteria.add(example(Name.FIRING_SCENARIO, Kind.FIRING, examples));
        criteria.add(example(Name.SILENT_SCENARIO, Kind.SILENT, examples));
        criteria.add(example(Name.UNKNOWN_SCENARIO, Kind.UNKNOWN, examples));
        criteria.add(hits(evidence));
        criteria.add(sign(evidence));
        criteria.add(flips(moved));
        return new Promotion(criteria);
    }

    /** Whether every criterion is met. */
    public boolean isProposed() {
        return criteria.stream().allMatch(criterion -> criterion.state() == State.MET);
    }

    private static Criterion example(Name name, Kind kind, List<RuleExample> examples) {
        var own = examples.stream()
                .map(RuleExample::example)
                .filter(example -> example.kind() == kind)
                .toList();
        if (own.isEmpty()) {
            return new Criterion(name, State.NOT_MET, "There is none");
        }
        if (own.stream().anyMatch(example -> example.status() == Status.FAILED)) {
            return new Criterion(name, State.NOT_MET, "One fails");
        }
        return own.stream().anyMatch(example -> example.status() == Status.NOT_RUN)
                ? new Criterion(name, State.NOT_KNOWN, "Not run yet")
                : new Criterion(name, State.MET, own.size() + " of " + own.size() + " pass");
    }

    private static Criterion hits(RuleEvidence evidence) {
        int hits = evidence.right().of();
        return new Criterion(
                Name.ENOUGH_HITS,
                hits < LEAST_HITS ? State.NOT_MET : State.MET,
                "It hits " + hits + " claims that were confirmed or refuted; it takes " + LEAST_HITS);
    }

    private static Criterion sign(RuleEvidence evidence) {
        double points = evidence.points();
        if (Double.isNaN(points) || evidence.right().of() == 0) {
            return new Criterion(Name.SIGN_AGREES, State.NOT_KNOWN, "No claims to tell by");
        }
        return new Criterion(
                Name.SIGN_AGREES,
                points * evidence.rule().weight() > 0 ? State.MET : State.NOT_MET,
                "Its hits alone would give it " + Numerals.signed(1, points) + " (95 % interval "
                        + Numerals.interval(evidence) + "); it would weigh "
                        + Numerals.signed(evidence.rule().weight()));
    }

    /** A flip towards what became of the claim explains itself; one away from it asks for a reason. */
    private static Criterion flips(List<Moved> moved) {
        var away = moved.stream().filter(Moved::isAwayFromOutcome).toList();
        var words = "With its weight, " + moved.size() + (moved.size() == 1 ? " claim" : " claims")
                + " would be in another band, " + away.size() + " of them away from what became of them";
        return away.isEmpty()
                ? new Criterion(Name.NO_UNEXPLAINED_FLIPS, State.MET, words)
                : new Criterion(Name.NO_UNEXPLAINED_FLIPS, State.NOT_MET, words + ": " + names(away));
    }

    private static String names(List<Moved> moved) {
        var names = moved.stream().map(one -> one.after().claim()).distinct().toList();
        var named = names.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return names.size() > MOST_NAMED ? named + " and " + (names.size() - MOST_NAMED) + " more" : named;
    }
}
