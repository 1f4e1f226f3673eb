package io.github.claimgauge.claim;

import org.jspecify.annotations.Nullable;

/**
 * How the actor's earlier claims ended, counted before this claim was made: no hindsight.
 *
 * @param confirmed earlier claims that proved true; null if nobody has counted
 * @param refuted earlier claims that proved false; null if nobody has counted
 * @param unresolved earlier claims of which nobody could tell: they count neither for the actor nor against it; null if nobody
 *     has counted
 */
public record TrackRecord(
        @Nullable Integer confirmed,
        @Nullable Integer refuted,
        @Nullable Integer unresolved) {

    public TrackRecord {
        new Checks()
                .notNegative("confirmed", confirmed)
                .notNegative("refuted", refuted)
                .notNegative("unresolved", unresolved)
                .orThrow();
    }
}
