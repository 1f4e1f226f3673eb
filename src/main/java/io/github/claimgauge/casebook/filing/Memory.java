package io.github.claimgauge.casebook.filing;

import io.github.claimgauge.claim.Claim;
import java.util.List;

/**
 * Fills in what a claim does not say and the casebook knows. Only what is unknown is filled in: what the claim says, wins.
 * Only what was known when the claim was made counts: there is no hindsight.
 */
public interface Memory {

    /** Knows nothing. */
    Memory BLANK = claim -> new Recollection(claim, List.of());

    /** @param claim with the id that it has in the casebook, so that it is no precedent of itself */
    Recollection recall(Claim claim);
}
