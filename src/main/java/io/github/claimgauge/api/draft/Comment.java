package io.github.claimgauge.api.draft;

import io.github.claimgauge.claim.Fault;
import io.github.claimgauge.claim.InvalidClaim;
import java.util.List;

/** Why something is done, in the caller's words. The component name is the JSON name. */
record Comment(String comment) {

    /** @throws InvalidClaim if there is none */
    Comment {
        if (comment == null) {
            throw new InvalidClaim(List.of(new Fault("/comment", "is required")));
        }
    }
}
