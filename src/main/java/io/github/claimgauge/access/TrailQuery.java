package io.github.claimgauge.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the trail somebody looks for; null is for all.
 *
 * @param who only what this caller did
 * @param subject only what was done to this
 * @param from only what was done at this time or later
 * @param until only what was done before this time
 */
public record TrailQuery(
        @Nullable String who,
        @Nullable String subject,
        @Nullable Instant from,
        @Nullable Instant until) {}
