package io.github.claimgauge.claim;

import org.jspecify.annotations.Nullable;

/**
 * An earlier claim against the same victim.
 *
 * @param actor name of the brand that made it
 * @param at when it was made
 */
public record PriorListing(String actor, @Nullable Moment at) {

    public PriorListing {
        actor = Checks.nfc(actor);
        new Checks().requiredText("actor", actor, 200).orThrow();
    }
}
