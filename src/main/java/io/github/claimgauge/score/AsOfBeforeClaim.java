package io.github.claimgauge.score;

import io.github.claimgauge.claim.Moment;

/** A claim was to be scored as of a moment before it was made. */
public final class AsOfBeforeClaim extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AsOfBeforeClaim(Moment asOf, Moment claimedAt) {
        super("asOf (" + asOf + ") is before the claim was made, claimedAt (" + claimedAt + ")\n"
                + "Maybe it was meant to be the day of the claim or later");
    }
}
