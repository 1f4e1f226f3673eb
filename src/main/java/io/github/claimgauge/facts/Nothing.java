package io.github.claimgauge.facts;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Found;
import io.github.claimgauge.claim.Proof;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where in a claim somebody looked for a single value and there is none, or nothing that counts: JSON pointers, as in {@link Known#noneWith}. */
final class Nothing {

    /** Of nothing there is no share. */
    private static final Long ZERO = 0L;

    private final Set<String> places = new HashSet<>();

    private Nothing() {}

    static Set<String> in(Claim claim) {
        var nothing = new Nothing()
                .at("/threatenedAt", claim.threatenedAt())
                .at("/listingRemovedAt", claim.listingRemovedAt())
                .at("/actor/takedownAt", claim.actor().takedownAt());
        var takedownAt = Found.valueOf(claim.actor().takedownAt());
        if (takedownAt != null && takedownAt.isAfter(claim.claimedAt())) {
            nothing.places.add("/actor/takedownAt");
        }
        if (!claim.actor().usesItsOwnName()) {
            nothing.places.add("/actor/record/confirmed");
        }
        var customers = claim.victim().customers();
        if (customers != null && customers == 0) {
            nothing.places.add("/victim/customers");
        }
        var claimed = claim.claimed();
        if (claimed != null) {
            nothing.at("/claimed/records", claimed.records())
                    .at("/claimed/bytes", claimed.bytes())
                    .at("/claimed/askingPriceUsd", claimed.askingPriceUsd())
                    .at("/claimed/deadline", claimed.deadline());
        }
        if (isUndated(claim.proofs())) {
            nothing.places.add("/proofs/*/newestRecordAt");
        }
        return nothing.places;
    }

    private Nothing at(String place, @Nullable Found<?> found) {
        if (Found.isNone(found) || found != null && ZERO.equals(found.value())) {
            places.add(place);
        }
        return this;
    }

    /** Whether there are proofs, and in each somebody looked for a date and found none. */
    private static boolean isUndated(@Nullable List<Proof> proofs) {
        return proofs != null
                && !proofs.isEmpty()
                && !Values.one(proofs, proof -> !Found.isNone(proof.newestRecordAt()));
    }
}
