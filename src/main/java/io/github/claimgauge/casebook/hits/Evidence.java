package io.github.claimgauge.casebook.hits;

import io.github.claimgauge.casebook.Outcome.Label;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Moment;
import org.jspecify.annotations.Nullable;

/**
 * What a claim's latest assessment rests on.
 *
 * @param claim its number, in the order in which claims were filed
 * @param outcome null as long as nobody has settled it
 * @param asOf only what was known then was judged
 */
public record Evidence(long claim, @Nullable Label outcome, Claim facts, Moment asOf) {

    /** What rules are to judge. */
    public Claim known() {
        return facts.asOf(asOf);
    }
}
