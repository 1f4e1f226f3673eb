package io.github.claimgauge.review;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Moment;
import io.github.claimgauge.tuning.LabelledClaims.Source;
import io.github.claimgauge.tuning.View;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which claims with a known outcome are looked at, and how much of each.
 *
 * @param from claims made before it are left out; null for no limit
 * @param to claims made after it are left out; null for no limit
 */
public record Slice(
        Set<Source> sources,
        @Nullable Moment from,
        @Nullable Moment to,
        View view) {

    public Slice {
        sources = Set.copyOf(sources);
    }

    /** A claim of which only the year is known belongs to every day of it. */
    boolean takes(Claim claim) {
        return (from == null || !from.isAfter(claim.claimedAt()))
                && (to == null || !claim.claimedAt().isAfter(to));
    }
}
