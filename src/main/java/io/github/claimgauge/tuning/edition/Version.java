package io.github.claimgauge.tuning.edition;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A rulebook that is kept. Immutable but for whether it is active.
 *
 * @param version SHA-256 over what can change an answer
 * @param name as its scale says; empty if an earlier program kept it
 * @param author name of the caller who made it
 * @param comment why, in the author's words
 * @param at when it was first kept
 * @param parent the version that was active before; null for the first
 * @param active whether it is the one in force, for all on one database
 */
public record Version(
        String version,
        String name,
        String author,
        String comment,
        Instant at,
        @Nullable String parent,
        boolean active) {}
