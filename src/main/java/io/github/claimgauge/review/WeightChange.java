package io.github.claimgauge.review;

import io.github.claimgauge.score.Rule;
import java.time.Instant;

/**
 * A version of the rulebook that gave a rule another weight or status than the one before.
 *
 * @param author who made the version
 */
public record WeightChange(String version, Instant at, String author, int weight, Rule.Status status) {}
