package io.github.claimgauge.facts;

import io.github.claimgauge.claim.Actor;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Found;
import io.github.claimgauge.claim.Moment;
import org.jspecify.annotations.Nullable;

/** Who makes the claim, and how its earlier claims ended. */
public record ActorFacts(
        @Known("Name of the actor, as claimed") String name,

        @Known(
                value = "What sort of actor it is; the word unknown counts as not known",
                words = {"ransomware", "hacktivist", "extortion", "data_broker", "state"})
        @Nullable
        String kind,

        @Known(
                value =
                        "How many of its earlier claims were confirmed; none if the name can be taken for another's or is an"
                                + " old brand's that came back, since they may be theirs",
                unit = "claims",
                unless = {"/actor/brandRevived", "/actor/lookalikeOf"},
                noneWith = "/actor/record/confirmed")
        @Nullable
        Integer confirmed,

        @Known(value = "How many of its earlier claims were refuted", unit = "claims") @Nullable
        Integer refuted,

        @Known(
                value = "Share of its resolved claims that were confirmed, shrunk towards one half for small"
                        + " numbers: (confirmed + 1) / (confirmed + refuted + 2)",
                unit = "%",
                unless = {"/actor/brandRevived", "/actor/lookalikeOf"},
                noneWith = "/actor/record/confirmed")
        @Nullable
        Integer reliability,

        @Known(value = "Whether it is known for re-posting old leaks as new", from = "/actor/knownRecycler") @Nullable
        Boolean recycler,

        @Known(
                value = "Whether the name is an old brand that reappeared without proof of continuity",
                from = "/actor/brandRevived")
        @Nullable
        Boolean revived,

        @Known(
                value =
                        "The least that the time from the last takedown of its infrastructure to the claim can be; none if"
                                + " the takedown came later",
                unit = "days",
                counterpart = "actor.daysSinceTakedownAtMost",
                noneWith = "/actor/takedownAt")
        @Nullable
        Integer daysSinceTakedownAtLeast,

        @Known(
                value = "The most that this time can be: the same, if both are dated to the day",
                unit = "days",
                counterpart = "actor.daysSinceTakedownAtLeast",
                noneWith = "/actor/takedownAt")
        @Nullable
        Integer daysSinceTakedownAtMost,

        @Known(
                value = "Whether the name can be taken for another actor's without being one of its names",
                from = "/actor/lookalikeOf")
        @Nullable
        Boolean lookalike,

        @Known(value = "Actors whose name this one can be taken for", from = "/actor/lookalikeOf") @Nullable
        String lookalikeOf) {

    static ActorFacts of(Claim claim) {
        var actor = claim.actor();
        var record = actor.record();
        var confirmed = record == null || !actor.usesItsOwnName() ? null : record.confirmed();
        var refuted = record == null ? null : record.refuted();
        var takedownAt = takedownBefore(claim);
        return new ActorFacts(
                actor.name(),
                actor.kind() == Actor.Kind.UNKNOWN ? null : Values.word(actor.kind()),
                confirmed,
                refuted,
                confirmed == null || refuted == null ? null : reliability(confirmed, refuted),
                actor.knownRecycler(),
                actor.brandRevived(),
                takedownAt == null ? null : Values.whole(takedownAt.leastDaysUntil(claim.claimedAt())),
                takedownAt == null ? null : Values.whole(takedownAt.mostDaysUntil(claim.claimedAt())),
                Values.has(actor.lookalikeOf(), any -> true),
                actor.lookalikeOf() == null || actor.lookalikeOf().isEmpty()
                        ? null
                        : String.join(", ", actor.lookalikeOf()));
    }

    private static int reliability(int confirmed, int refuted) {
        return Math.toIntExact(Math.round(100 * (confirmed + 1.0) / ((double) confirmed + refuted + 2)));
    }

    private static @Nullable Moment takedownBefore(Claim claim) {
        var takedownAt = Found.valueOf(claim.actor().takedownAt());
        return takedownAt == null || takedownAt.isAfter(claim.claimedAt()) ? null : takedownAt;
    }
}
