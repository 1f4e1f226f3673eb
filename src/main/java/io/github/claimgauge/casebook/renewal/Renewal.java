package io.github.claimgauge.casebook.renewal;

/**
 * How far it has come to judge all claims by the rules in force.
 *
 * @param left claims that other rules have judged last
 */
public record Renewal(int left) {}
