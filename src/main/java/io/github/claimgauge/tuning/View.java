package io.github.claimgauge.tuning;

import io.github.claimgauge.casebook.Cases;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Corroboration;
import io.github.claimgauge.claim.Moment;
import io.github.claimgauge.claim.PriorListing;
import io.github.claimgauge.claim.Proof;
import io.github.claimgauge.claim.VictimResponse;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How much of a claim a backtest looks at. */
public enum View {

    /** The post, the actor's past, and what is dated before the claim. */
    AT_CLAIM {
        @Override
        public Claim of(Claim claim) {
            return new Claim(
                    claim.id(),
                    claim.headline(),
                    claim.attack(),
                    claim.tlp(),
                    claim.actor(),
                    claim.victim(),
                    claim.threatenedAt(),
                    claim.claimedAt(),
                    claim.claimedAtEstimated(),
                    claim.channel(),
                    claim.followUpChannels(),
                    shown(claim),
                    null,
                    null,
                    claim.claimed(),
                    null,
                    spoken(claim),
                    before(claim, claim.corroboration(), Corroboration::at),
                    before(claim, claim.priorListings(), PriorListing::at));
        }
    },

    /** What had become known {@link Cases#WATCHED} after the claim; undated facts count. */
    AT_72_HOURS {
        @Override
        public Claim of(Claim claim) {
            return claim.asOf(later(claim.claimedAt()));
        }
    };

    /** The claim with what this view does not see yet taken out: unknown, not absent. */
    public abstract Claim of(Claim claim);

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Moment later(Moment claimedAt) {
        var end = claimedAt.end().plus(Cases.WATCHED);
        return new Moment(end.toString(), end, end);
    }

    private static @Nullable VictimResponse spoken(Claim claim) {
        var response = claim.victimResponse();
        return response != null && isBefore(claim, response.at()) ? response : null;
    }

    private static <T> @Nullable List<T> before(
            Claim claim, @Nullable List<T> items, Function<T, @Nullable Moment> date) {
        if (items == null) {
            return null;
        }
        var earlier =
                items.stream().filter(item -> isBefore(claim, date.apply(item))).toList();
        return earlier.isEmpty() ? null : earlier;
    }

    private static boolean isBefore(Claim claim, @Nullable Moment at) {
        return at != null && claim.claimedAt().isAfter(at);
    }

    private static @Nullable List<Proof> shown(Claim claim) {
        var proofs = claim.proofs();
        return proofs == null
                ? null
                : proofs.stream()
                        .filter(proof -> proof.at() == null || proof.at().isKnownBy(claim.claimedAt()))
                        .map(View::unchecked)
                        .toList();
    }

    /** As the actor shows it, before anybody has looked into it. */
    private static Proof unchecked(Proof proof) {
        return new Proof(
                proof.kind(),
                proof.at(),
                proof.legible(),
                proof.widthPx(),
                proof.heightPx(),
                proof.records(),
                proof.bytes(),
                proof.shows(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
