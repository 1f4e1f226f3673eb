package io.github.claimgauge.web.rules;

import io.github.claimgauge.tuning.RuleEvidence;

/**
 * What the claims say a rule weighs, beside what it does weigh, as places on an axis from 0 to 100; the middle is no weight.
 *
 * @param low lower end of the interval
 * @param width of the interval
 * @param points in the middle of it
 * @param weight what the rule weighs
 */
record Span(double low, double width, double points, double weight) {

    /** As far as the axis goes either way, in decibans. */
    private static final double REACH = 25;

    static Span of(RuleEvidence evidence) {
        double low = place(evidence.low());
        return new Span(
                low,
                Math.max(1, place(evidence.high()) - low),
                place(evidence.points()),
                place(evidence.rule().weight()));
    }

    private static double place(double points) {
        return 50 + 50 * Math.max(-1, Math.min(1, points / REACH));
    }
}
