package io.github.claimgauge.facts;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Claimed;
import io.github.claimgauge.claim.Found;
import io.github.claimgauge.claim.Proof;
import io.github.claimgauge.claim.Words;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    private static final Map<Proof.Kind, String> KINDS =
            Stream.of(Proof.Kind.values()).collect(Collectors.toUnmodifiableMap(kind -> kind, Words::of));

    static ProofFacts of(Claim claim) {
        var request = Values.word(claim.proofRequest());
        var promise = Values.word(claim.promisedProof());
        var proofs = claim.proofs();
        if (proofs == null) {
            return new ProofFacts(
                    null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                    null, null, null, null, null, null, request, promise);
        }
        var tested = Values.largest(proofs, Proof::tested);
        var newest = Values.largest(proofs, proof -> Found.valueOf(proof.newestRecordAt()));
        var legibility = proofs.isEmpty() ? "none" : judge(proofs, Proof::legible, "legible", "illegible");
        boolean fullDump = Values.one(proofs, ProofFacts::isDump);
        var share = publishedShare(proofs, claim.claimed());
        return new ProofFacts(
                proofs.size(),
                legibleKinds(proofs),
                described(proofs),
                legibility,
                legibility == null,
                Values.largest(proofs, proof -> proof.legible() == null ? proof.widthPx() : null),
                Values.one(proofs, ProofFacts::holdsRecords),
                !proofs.isEmpty() && !Values.one(proofs, proof -> !isImage(proof)),
                fullDump,
                fullDump && !isPriced(claim.claimed()),
                publishedTerabytes(proofs, claim.claimed(), share),
                proofs.isEmpty() ? null : judge(proofs, Proof::independentlyVerified, "genuine", "unproven"),
                view(proofs),
                Values.any(proofs, Proof::onVictimHost),
                tested,
                tested == null || tested == 0 ? null : matched(proofs),
                proofs.isEmpty() ? null : inconsistencies(proofs),
                proofs.isEmpty() ? null : Values.any(proofs, Proof::structureFits),
                newest == null ? null : Values.whole(newest.leastDaysUntil(claim.claimedAt())),
                newest == null ? null : Values.whole(newest.mostDaysUntil(claim.claimedAt())),
                Values.any(proofs, Proof::dummyData),
                share,
                request,
                promise);
    }

    private static boolean holdsRecords(Proof proof) {
        return proof.kind() == Proof.Kind.SAMPLE_RECORDS || isDump(proof);
    }

    private static boolean isDump(Proof proof) {
        return proof.kind() == Proof.Kind.FULL_DUMP;
    }

    private static boolean isImage(Proof proof) {
        return proof.kind() == Proof.Kind.SCREENSHOT || proof.kind() == Proof.Kind.VIDEO;
    }

    private static int legibleKinds(List<Proof> proofs) {
        var kinds = EnumSet.noneOf(Proof.Kind.class);
        for (var proof : proofs) {
            if (Boolean.TRUE.equals(proof.legible())) {
                kinds.add(proof.kind());
            }
        }
        return kinds.size();
    }

    private static @Nullable String judge(
            List<Proof> proofs, Function<Proof, @Nullable Boolean> question, String yes, String no) {
        var answer = Values.any(proofs, question);
        return answer == null ? null : answer ? yes : no;
    }

    private static @Nullable String view(List<Proof> proofs) {
        if (Values.one(proofs, proof -> isImage(proof) && proof.shows() == Proof.View.INTERNAL_SYSTEM)) {
            return "internal_system";
        }
        if (!Values.one(proofs, ProofFacts::isImage)) {
            return "none";
        }
        return Values.one(proofs, proof -> isImage(proof) && proof.shows() == null) ? null : "public_page";
    }

    private static @Nullable Integer matched(List<Proof> proofs) {
        long tested = 0;
        long matched = 0;
        for (var proof : proofs) {
            if (proof.tested() != null && proof.matched() != null) {
                tested += proof.tested();
                matched += proof.matched();
            }
        }
        return tested == 0 ? null : Math.toIntExact(Math.round(100.0 * matched / tested));
    }

    private static @Nullable Long inconsistencies(List<Proof> proofs) {
        long sum = 0;
        boolean known = true;
        for (var proof : proofs) {
            known &= proof.inconsistencies() != null;
            sum += proof.inconsistencies() == null ? 0 : proof.inconsistencies();
        }
        return sum > 0 || known ? sum : null;
    }

    /** Where a price is named, publishing carries out a threat, or follows a sale. */
    private static boolean isPriced(@Nullable Claimed claimed) {
        var price = claimed == null ? null : Found.valueOf(claimed.askingPriceUsd());
        return price != null && price > 0;
    }

    /** By bytes if both sizes are known, otherwise by records. */
    private static @Nullable Long publishedShare(List<Proof> proofs, @Nullable Claimed claimed) {
        if (claimed == null) {
            return null;
        }
        var byBytes = Values.rate(
                Values.largest(proofs, proof -> isDump(proof) ? proof.bytes() : null),
                100,
                Found.valueOf(claimed.bytes()));
        return byBytes == null
                ? Values.rate(
                        Values.largest(proofs, proof -> isDump(proof) ? proof.records() : null),
                        100,
                        Found.valueOf(claimed.records()))
                : byBytes;
    }

    private static @Nullable Double publishedTerabytes(
            List<Proof> proofs, @Nullable Claimed claimed, @Nullable Long share) {
        var measured = Values.largest(proofs, proof -> isDump(proof) ? proof.bytes() : null);
        if (measured != null) {
            return measured / 1e12;
        }
        var bytes = claimed == null ? null : Found.valueOf(claimed.bytes());
        if (bytes == null || !Values.one(proofs, ProofFacts::isDump)) {
            return null;
        }
        return bytes / 1e12 * (share == null ? 1 : Math.min(1, share / 100.0));
    }

    private static String described(List<Proof> proofs) {
        if (proofs.size() == 1) {
            return describe(proofs.get(0));
        }
        var counts = new LinkedHashMap<String, Integer>();
        for (var proof : proofs) {
            counts.merge(describe(proof), 1, Integer::sum);
        }
        var all = new StringJoiner(", ");
        counts.forEach((described, count) -> all.add(count == 1 ? described : count + " × " + described));
        return all.toString();
    }

    private static String describe(Proof proof) {
        var kind = Objects.requireNonNull(KINDS.get(proof.kind()));
        return proof.widthPx() == null || proof.heightPx() == null
                ? kind
                : kind + " of " + proof.widthPx() + "×" + proof.heightPx() + " px";
    }
}
