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

        @Known(
                value = "The least that the time from the last of those earlier claims to this one can be",
                unit = "days",
                counterpart = "recycling.listedDaysBeforeAtMost")
        @Nullable
        Integer listedDaysBeforeAtLeast,

        @Known(
                value = "The most that this time can be: the same, if both are dated to the day",
                unit = "days",
                counterpart = "recycling.listedDaysBeforeAtLeast")
        @Nullable
        Integer listedDaysBeforeAtMost) {

    static RecyclingFacts of(Claim claim) {
        var proofs = claim.proofs();
        var listings = claim.priorListings() == null ? null : earlier(claim.priorListings(), claim.claimedAt());
        var brand = claim.actor().name();
        var last = listings == null ? null : last(listings, brand);
        return new RecyclingFacts(
                proofs == null || proofs.isEmpty() ? null : found(proofs),
                proofs == null ? null : Values.largest(proofs, Proof::overlapPercent),
                claim.claimed() == null ? null : claim.claimed().compilation(),
                listings == null ? null : listedBefore(listings, brand),
                last == null ? null : Values.whole(last.leastDaysUntil(claim.claimedAt())),
                last == null ? null : Values.whole(last.mostDaysUntil(claim.claimedAt())));
    }

    /** What was listed after the claim says nothing of whether the claim was new. */
    private static List<PriorListing> earlier(List<PriorListing> listings, Moment claimedAt) {
        return Values.one(listings, listing -> isLater(listing, claimedAt))
                ? listings.stream()
                        .filter(listing -> !isLater(listing, claimedAt))
                        .toList()
                : listings;
    }

    private static boolean isLater(PriorListing listing, Moment claimedAt) {
        return listing.at() != null && listing.at().isAfter(claimedAt);
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
