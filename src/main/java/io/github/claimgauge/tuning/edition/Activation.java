package io.github.claimgauge.tuning.edition;

import java.time.Instant;

/**
 * That a version was put in force.
 *
 * @param number from 1, without gaps; the highest one counts
 * @param who name of the caller
 * @param comment why, in the caller's words
 */
public record Activation(long number, String version, Instant at, String who, String comment, Cause cause) {}
