package io.github.claimgauge.facts;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Moment;
import io.github.claimgauge.claim.PriorListing;
import io.github.claimgauge.claim.Proof;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether the claim is new, or an old leak told again. */
public record RecyclingFacts(
        @Known(
                value = "What looking for the proof in older leaks gave: recycled if one was found there, fresh if all"
                        + " were looked for and none was",
                words = {"recycled", "fresh"})
        @Nullable
        String proof,

        @Known(value = "Largest share of a proof's records found in older leaks", unit = "%") @Nullable
        Integer overlap,

        @Known(value = "Whether the actor calls the data a compilation or combo list", from = "/claimed/compilation")
        @Nullable
        Boolean compilation,

        @Known(
                value = "Whether the same brand, or another, claimed this victim before; none if nobody did",
                words = {"same_brand", "other_brand", "none"})
        @Nullable
        String listedBefore,

        @Known(value = "Time from the last of those earlier claims to this one", unit = "days") @Nullable
        Integer listedDaysBefore) {

    static RecyclingFacts of(Claim claim) {
        var proofs = claim.proofs();
        var listings = claim.priorListings();
        var brand = claim.actor().name();
        var last = listings == null ? null : last(listings, brand);
        return new RecyclingFacts(
                proofs == null || proofs.isEmpty() ? null : found(proofs),
                proofs == null ? null : Values.largest(proofs, Proof::overlapPercent),
                claim.claimed() == null ? null : claim.claimed().compilation(),
                listings == null ? null : listedBefore(listings, brand),
                last == null ? null : Integer.valueOf(Math.toIntExact(last.daysUntil(claim.claimedAt()))));
    }

    private static @Nullable String found(List<Proof> proofs) {
        var recycled = Values.any(proofs, Proof::recycled);
        return recycled == null ? null : recycled ? "recycled" : "fresh";
    }

    private static String listedBefore(List<PriorListing> listings, String brand) {
        if (listings.isEmpty()) {
            return "none";
        }
        return Values.one(listings, listing -> isSame(listing, brand)) ? "same_brand" : "other_brand";
    }

    /** When the brand itself listed the victim last; if it never did, when anybody did. */
    private static @Nullable Moment last(List<PriorListing> listings, String brand) {
        boolean sameBrand = Values.one(listings, listing -> isSame(listing, brand));
        return Values.largest(listings, listing -> !sameBrand || isSame(listing, brand) ? listing.at() : null);
    }

    private static boolean isSame(PriorListing listing, String brand) {
        return listing.actor().strip().equalsIgnoreCase(brand.strip());
    }
}
