package io.github.claimgauge.facts;

import io.github.claimgauge.claim.Claimed;
import io.github.claimgauge.claim.Found;
import io.github.claimgauge.claim.Moment;
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

/**
 * The proofs that were shown, taken together. What it tells is named and described in {@link ProofFacts}.
 *
 * @param proofs none if the list is empty
 * @param claimed what they are to be proof of; null if nobody has said
 */
record Shown(List<Proof> proofs, @Nullable Claimed claimed) {

    private static final Map<Proof.Kind, String> KINDS =
            Stream.of(Proof.Kind.values()).collect(Collectors.toUnmodifiableMap(kind -> kind, Words::of));

    int legibleKinds() {
        var kinds = EnumSet.noneOf(Proof.Kind.class);
        for (var proof : proofs) {
            if (Boolean.TRUE.equals(proof.legible())) {
                kinds.add(proof.kind());
            }
        }
        return kinds.size();
    }

    String described() {
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

    @Nullable
    String legibility() {
        return proofs.isEmpty() ? "none" : judged(Proof::legible, "legible", "illegible");
    }

    @Nullable
    Integer unjudgedWidth() {
        return Values.largest(proofs, proof -> proof.legible() == null ? proof.widthPx() : null);
    }

    boolean records() {
        return Values.one(proofs, proof -> proof.kind() == Proof.Kind.SAMPLE_RECORDS || isDump(proof));
    }

    boolean imagesOnly() {
        return !proofs.isEmpty() && !Values.one(proofs, proof -> !isImage(proof));
    }

    boolean fullDump() {
        return Values.one(proofs, Shown::isDump);
    }

    /** Where a price is named, publishing carries out a threat, or follows a sale. */
    boolean givenAway() {
        var price = claimed == null ? null : Found.valueOf(claimed.askingPriceUsd());
        return fullDump() && (price == null || price <= 0);
    }

    @Nullable
    Double publishedTerabytes() {
        var measured = dumpedBytes();
        if (measured != null) {
            return measured / 1e12;
        }
        var bytes = claimed == null ? null : Found.valueOf(claimed.bytes());
        if (bytes == null || !fullDump()) {
            return null;
        }
        var share = publishedShare();
        return bytes / 1e12 * (share == null ? 1 : Math.min(1, share / 100.0));
    }

    /** By bytes if both sizes are known, otherwise by records. */
    @Nullable
    Long publishedShare() {
        if (claimed == null) {
            return null;
        }
        var byBytes = Values.rate(dumpedBytes(), 100, Found.valueOf(claimed.bytes()));
        return byBytes == null
                ? Values.rate(
                        Values.largest(proofs, proof -> isDump(proof) ? proof.records() : null),
                        100,
                        Found.valueOf(claimed.records()))
                : byBytes;
    }

    private @Nullable Long dumpedBytes() {
        return Values.largest(proofs, proof -> isDump(proof) ? proof.bytes() : null);
    }

    @Nullable
    String verification() {
        return proofs.isEmpty() ? null : judged(Proof::independentlyVerified, "genuine", "unproven");
    }

    private @Nullable String judged(Function<Proof, @Nullable Boolean> question, String yes, String no) {
        var answer = Values.any(proofs, question);
        return answer == null ? null : answer ? yes : no;
    }

    @Nullable
    String view() {
        if (Values.one(proofs, proof -> isImage(proof) && proof.shows() == Proof.View.INTERNAL_SYSTEM)) {
            return "internal_system";
        }
        if (!Values.one(proofs, Shown::isImage)) {
            return "none";
        }
        return Values.one(proofs, proof -> isImage(proof) && proof.shows() == null) ? null : "public_page";
    }

    @Nullable
    Boolean onVictimHost() {
        return Values.any(proofs, Proof::onVictimHost);
    }

    @Nullable
    Integer tested() {
        return Values.largest(proofs, Proof::tested);
    }

    @Nullable
    Integer matched() {
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

    @Nullable
    Long inconsistencies() {
        long sum = 0;
        boolean known = !proofs.isEmpty();
        for (var proof : proofs) {
            known &= proof.inconsistencies() != null;
            sum += proof.inconsistencies() == null ? 0 : proof.inconsistencies();
        }
        return sum > 0 || known ? sum : null;
    }

    @Nullable
    Boolean structureFits() {
        return proofs.isEmpty() ? null : Values.any(proofs, Proof::structureFits);
    }

    @Nullable
    Moment newestRecordAt() {
        return Values.largest(proofs, proof -> Found.valueOf(proof.newestRecordAt()));
    }

    @Nullable
    Boolean dummyData() {
        return Values.any(proofs, Proof::dummyData);
    }

    private static boolean isDump(Proof proof) {
        return proof.kind() == Proof.Kind.FULL_DUMP;
    }

    private static boolean isImage(Proof proof) {
        return proof.kind() == Proof.Kind.SCREENSHOT || proof.kind() == Proof.Kind.VIDEO;
    }
}
