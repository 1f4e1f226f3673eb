package io.github.claimgauge.facts;

import io.github.claimgauge.claim.Claim;
import org.jspecify.annotations.Nullable;

/** What the actor shows, and what looking at it closely has told. */
public record ProofFacts(
        @Known(value = "Number of proofs shown", unit = "proofs") @Nullable
        Integer count,

        @Known(value = "Number of kinds of legible proof shown", unit = "kinds") @Nullable
        Integer legibleKinds,

        @Known("The proofs in words, with sizes in pixels where they are known") @Nullable
        String described,

        @Known(
                value = "Whether a proof can be read: legible if one can, illegible if none can, none if there is no"
                        + " proof",
                words = {"legible", "illegible", "none"})
        @Nullable
        String legibility,

        @Known("Whether nobody has told yet if the proof can be read; no if one can, or if there is none") @Nullable
        Boolean unjudged,

        @Known(value = "Width of the widest image whose legibility nobody has judged", unit = "px") @Nullable
        Integer unjudgedWidth,

        @Known("Whether records were shown: a sample or the whole set") @Nullable
        Boolean recordsShown,

        @Known("Whether screenshots or videos are all that was shown") @Nullable
        Boolean imagesOnly,

        @Known("Whether the whole set was published") @Nullable
        Boolean fullDump,

        @Known("Whether the whole set was published and no price is asked for it") @Nullable
        Boolean givenAway,

        @Known(
                value =
                        "Size of the set published in full: as measured; where nobody has, as much of the size claimed as"
                                + " of the records",
                unit = "TB")
        @Nullable
        Double publishedTerabytes,

        @Known(
                value = "What independent checking said of the proof: genuine if one proof was found genuine,"
                        + " unproven if all were looked at and none could be verified",
                words = {"genuine", "unproven"})
        @Nullable
        String verification,

        @Known(
                value =
                        "What the images show: the inside of a system if one does, otherwise what anybody can see; none if there is"
                                + " no image",
                words = {"internal_system", "public_page", "none"})
        @Nullable
        String view,

        @Known("Whether a proof sits on a host of the victim's") @Nullable
        Boolean onVictimHost,

        @Known(
                value = "Number of sample records that were tried against the victim's services or customers",
                unit = "sample records")
        @Nullable
        Integer tested,

        @Known(value = "Share of the tried records that proved real", unit = "%") @Nullable
        Integer matched,

        @Known("Number of things in the proofs that cannot be") @Nullable
        Long inconsistencies,

        @Known("Whether field names, ids and formats fit the victim's systems") @Nullable
        Boolean structureFits,

        @Known(
                value = "The least that the age of the newest record can be at the time of the claim",
                unit = "days",
                counterpart = "proof.newestAgeAtMost",
                noneWith = "/proofs/*/newestRecordAt")
        @Nullable
        Integer newestAgeAtLeast,

        @Known(
                value = "The most that this age can be: the same, if both are dated to the day",
                unit = "days",
                counterpart = "proof.newestAgeAtLeast",
                noneWith = "/proofs/*/newestRecordAt")
        @Nullable
        Integer newestAgeAtMost,

        @Known("Whether a proof holds generated, null or test data") @Nullable
        Boolean dummyData,

        @Known(
                value = "Size of a set published in full, as a share of what was claimed",
                unit = "%",
                noneWith = "/claimed/bytes /claimed/records")
        @Nullable
        Long publishedShare,

        @Known(
                value = "What came of asking the actor for proof",
                words = {"answered", "ignored", "refused"},
                from = "/proofRequest")
        @Nullable
        String request,

        @Known(
                value = "What came of proof that the actor promised",
                words = {"none", "delivered", "missed"},
                from = "/promisedProof")
        @Nullable
        String promise) {

    static ProofFacts of(Claim claim) {
        var request = Values.word(claim.proofRequest());
        var promise = Values.word(claim.promisedProof());
        if (claim.proofs() == null) {
            return new ProofFacts(
                    null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                    null, null, null, null, null, null, request, promise);
        }
        var shown = new Shown(claim.proofs(), claim.claimed());
        var legibility = shown.legibility();
        var newest = shown.newestRecordAt();
        return new ProofFacts(
                claim.proofs().size(),
                shown.legibleKinds(),
                shown.described(),
                legibility,
                legibility == null,
                shown.unjudgedWidth(),
                shown.records(),
                shown.imagesOnly(),
                shown.fullDump(),
                shown.givenAway(),
                shown.publishedTerabytes(),
                shown.verification(),
                shown.view(),
                shown.onVictimHost(),
                shown.tested(),
                shown.matched(),
                shown.inconsistencies(),
                shown.structureFits(),
                newest == null ? null : Values.whole(newest.leastDaysUntil(claim.claimedAt())),
                newest == null ? null : Values.whole(newest.mostDaysUntil(claim.claimedAt())),
                shown.dummyData(),
                shown.publishedShare(),
                request,
                promise);
    }
}
