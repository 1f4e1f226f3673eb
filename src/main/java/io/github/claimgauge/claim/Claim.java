package io.github.claimgauge.claim;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A claim of a cyber-attack and all that is known about it. The component names are the JSON names.
 *
 * <p>Null means that nobody has looked. An empty list, or {@link Found#none}, means that somebody looked and there is none. Only the actor's
 * name, the victim's name, the attack and {@code claimedAt} are required.
 *
 * @param threatenedAt when the actor announced the attack
 * @param claimedAt when the actor said that it had succeeded
 * @param claimedAtEstimated true if {@code claimedAt} is only when somebody first saw the claim, who may have been late
 * @param followUpChannels channels that the claim points to for more
 * @param proofRequest what came of asking the actor for proof
 * @param promisedProof what came of proof that the actor promised
 * @param listingRemovedAt when the actor took the claim down again
 * @param priorListings earlier claims against the same victim, by anybody
 */
public record Claim(
        @Nullable String id,
        @Nullable String headline,
        Attack attack,
        @Nullable Tlp tlp,
        Actor actor,
        Victim victim,
        @Nullable Found<Moment> threatenedAt,
        Moment claimedAt,
        @Nullable Boolean claimedAtEstimated,
        @Nullable Channel channel,
        @Nullable List<FollowUpChannel> followUpChannels,
        @Nullable List<Proof> proofs,
        @Nullable ProofRequest proofRequest,
        @Nullable PromisedProof promisedProof,
        @Nullable Claimed claimed,
        @Nullable Found<Moment> listingRemovedAt,
        @Nullable VictimResponse victimResponse,
        @Nullable List<Corroboration> corroboration,
        @Nullable List<PriorListing> priorListings) {

    /** Traffic Light Protocol 2.0 marking. */
    public enum Tlp {
        CLEAR,
        GREEN,
        AMBER,
        AMBER_STRICT,
        RED;

        /** What an unmarked claim counts as. */
        public static final Tlp UNMARKED = AMBER;

        private final String word = name().toLowerCase(Locale.ROOT);

        /** As it stands on what it marks: {@code TLP:AMBER+STRICT}. */
        public String label() {
            return "TLP:" + name().replace('_', '+');
        }

        @Override
        public String toString() {
            return word;
        }
    }

    /** What came of asking the actor for proof. */
    public enum ProofRequest {
        ANSWERED,
        IGNORED,
        REFUSED;

        private final String word = name().toLowerCase(Locale.ROOT);

        @Override
        public String toString() {
            return word;
        }
    }

    /** What came of proof that the actor promised for a date. */
    public enum PromisedProof {
        NONE,
        DELIVERED,
        MISSED;

        private final String word = name().toLowerCase(Locale.ROOT);

        @Override
        public String toString() {
            return word;
        }
    }

    public Claim {
        headline = Checks.nfc(headline);
        followUpChannels = Checks.copy(followUpChannels);
        proofs = Checks.copy(proofs);
        corroboration = Checks.copy(corroboration);
        priorListings = Checks.copy(priorListings);
        new Checks()
                .text("id", id, 200)
                .text("headline", headline, 1000)
                .required("attack", attack)
                .required("actor", actor)
                .required("victim", victim)
                .required("claimedAt", claimedAt)
                .atMost("followUpChannels", followUpChannels, 100)
                .atMost("proofs", proofs, 100)
                .atMost("corroboration", corroboration, 100)
                .atMost("priorListings", priorListings, 1000)
                .that("threatenedAt", !isAfter(threatenedAt, claimedAt), "must not be after claimedAt")
                .orThrow();
    }

    private static boolean isAfter(@Nullable Found<Moment> found, @Nullable Moment other) {
        var moment = Found.valueOf(found);
        return moment != null && other != null && moment.isAfter(other);
    }

    /** The same claim with another actor and other earlier claims against its victim. */
    public Claim with(Actor otherActor, @Nullable List<PriorListing> otherListings) {
        return with(id, otherActor, otherListings);
    }

    /** The same claim under this id; null for none. */
    public Claim named(@Nullable String name) {
        return with(name, actor, priorListings);
    }

    private Claim with(@Nullable String name, Actor otherActor, @Nullable List<PriorListing> otherListings) {
        return new Claim(
                name,
                headline,
                attack,
                tlp,
                otherActor,
                victim,
                threatenedAt,
                claimedAt,
                claimedAtEstimated,
                channel,
                followUpChannels,
                proofs,
                proofRequest,
                promisedProof,
                claimed,
                listingRemovedAt,
                victimResponse,
                corroboration,
                otherListings);
    }

    /** Its headline; if it has none, what that would be. */
    public String title() {
        return headline == null ? actor.name() + " claims " + attack.on(victim.name()) : headline;
    }

    /** How restricted it is, also if nobody has marked it. */
    public Tlp marking() {
        return tlp == null ? Tlp.UNMARKED : tlp;
    }

    /** The latest moment that the record speaks of: the last day on which something became known. */
    public Moment lastKnown() {
        var said = victimResponse == null ? null : victimResponse.at();
        said = latest(latest(said, corroboration, Corroboration::at), proofs, Proof::at);
        var last = said == null || claimedAt.compareTo(said) > 0 ? claimedAt : said;
        var removed = Found.valueOf(listingRemovedAt);
        return removed != null && removed.compareTo(last) > 0 ? removed : last;
    }

    /** Of several at the same time the first. */
    private static <T> @Nullable Moment latest(
            @Nullable Moment first, @Nullable List<T> items, Function<T, @Nullable Moment> date) {
        var latest = first;
        for (int item = 0; items != null && item < items.size(); item++) {
            var at = date.apply(items.get(item));
            if (at != null && (latest == null || at.compareTo(latest) > 0)) {
                latest = at;
            }
        }
        return latest;
    }

    /**
     * The claim as it was known at {@code asOf}. What is dated later is not known yet: it becomes unknown, not absent.
     * What is undated stays, and so does what there is none of.
     */
    public Claim asOf(Moment asOf) {
        return new Claim(
                id,
                headline,
                attack,
                tlp,
                actor,
                victim,
                threatenedAt,
                claimedAt,
                claimedAtEstimated,
                channel,
                followUpChannels,
                known(proofs, Proof::at, asOf),
                proofRequest,
                promisedProof,
                claimed,
                isKnown(Found.valueOf(listingRemovedAt), asOf) ? listingRemovedAt : null,
                victimResponse != null && isKnown(victimResponse.at(), asOf) ? victimResponse : null,
                known(corroboration, Corroboration::at, asOf),
                known(priorListings, PriorListing::at, asOf));
    }

    private static <T> @Nullable List<T> known(
            @Nullable List<T> items, Function<T, @Nullable Moment> date, Moment asOf) {
        if (items == null || items.stream().allMatch(item -> isKnown(date.apply(item), asOf))) {
            return items;
        }
        var known =
                items.stream().filter(item -> isKnown(date.apply(item), asOf)).toList();
        return known.isEmpty() ? null : known;
    }

    private static boolean isKnown(@Nullable Moment at, Moment asOf) {
        return at == null || at.isKnownBy(asOf);
    }
}
