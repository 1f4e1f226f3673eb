package io.github.claimgauge.casebook.filing;

import io.github.claimgauge.claim.Claim;
import java.util.List;

/**
 * A claim with what memory added to it.
 *
 * @param evidence the claim, with facts filled in where it had none
 * @param recalled one entry for each fact filled in
 */
public record Recollection(Claim evidence, List<Recalled> recalled) {

    public Recollection {
        recalled = List.copyOf(recalled);
    }
}
