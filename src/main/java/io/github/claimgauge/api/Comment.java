package io.github.claimgauge.api;

import io.github.claimgauge.claim.Checks;
import io.github.claimgauge.claim.InvalidInput;

/** Why something is done, in the caller's words. The component name is the JSON name. */
public record Comment(String comment) {

    /** @throws InvalidInput if there is none */
    public Comment {
        new Checks().required("comment", comment).orThrow();
    }
}
