package io.github.claimgauge.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the trail, as {@link Trail#add} was told it.
 *
 * @param number grows with time
 */
public record TrailEntry(
        long number,
        Instant at,
        String who,
        String action,
        String subject,
        @Nullable String detail) {}
