package io.github.claimgauge.claim;

import org.jspecify.annotations.Nullable;

/**
 * How the actor's earlier claims ended, counted before this claim was made: no hindsight.
 *
 * @param confirmed earlier claims that proved true; null if nobody has counted
 * @param refuted earlier claims that proved false; null if nobody has counted
 */
public record TrackRecord(
        @Nullable Integer confirmed, @Nullable Integer refuted) {

    public TrackRecord {
        new Checks()
                .notNegative("confirmed", confirmed)
                .notNegative("refuted", refuted)
                .orThrow();
    }
}
