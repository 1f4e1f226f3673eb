package io.github.claimgauge.review;

import io.github.claimgauge.score.Rule;
import java.time.Instant;

/**
 * That a rule came to have another weight or status than before.
 *
 * @param version of the rulebook that was put in force
 * @param at when it was
 * @param author who put it in force
 */
public record WeightChange(String version, Instant at, String author, int weight, Rule.Status status) {}
