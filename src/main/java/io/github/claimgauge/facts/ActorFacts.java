package io.github.claimgauge.facts;

import io.github.claimgauge.claim.Actor;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Found;
import io.github.claimgauge.claim.Moment;
import io.github.claimgauge.claim.TrackRecord;
import org.jspecify.annotations.Nullable;

/** Who makes the claim, and how its earlier claims ended. */
public record ActorFacts(
        @Known("Name of the actor, as claimed") String name,

        @Known(
                value = "What sort of actor it is; the word unknown counts as not known",
                words = {"ransomware", "hacktivist", "extortion", "data_broker", "state"})
        @Nullable
        String kind,

        @Known(value = "How many of its earlier claims were confirmed", unit = "claims") @Nullable
        Integer confirmed,

        @Known(value = "How many of its earlier claims were refuted", unit = "claims") @Nullable
        Integer refuted,

        @Known(
                value = "Share of its resolved claims that were confirmed, shrunk towards one half for small"
                        + " numbers: (confirmed + 1) / (confirmed + refuted + 2)",
                unit = "%")
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
                value = "Time from the last takedown of its infrastructure to the claim",
                unit = "days",
                noneWith = "/actor/takedownAt")
        @Nullable
        Integer daysSinceTakedown,

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
        return new ActorFacts(
                actor.name(),
                actor.kind() == Actor.Kind.UNKNOWN ? null : Values.word(actor.kind()),
                record == null ? null : record.confirmed(),
                record == null ? null : record.refuted(),
                record == null ? null : reliability(record),
                actor.knownRecycler(),
                actor.brandRevived(),
                daysBefore(claim, Found.valueOf(actor.takedownAt())),
                Values.has(actor.lookalikeOf(), any -> true),
                actor.lookalikeOf() == null || actor.lookalikeOf().isEmpty()
                        ? null
                        : String.join(", ", actor.lookalikeOf()));
    }

    private static @Nullable Integer reliability(TrackRecord record) {
        if (record.confirmed() == null || record.refuted() == null) {
            return null;
        }
        double confirmed = record.confirmed() + 1.0;
        double refuted = record.refuted() + 1.0;
        return Math.toIntExact(Math.round(100 * confirmed / (confirmed + refuted)));
    }

    private static @Nullable Integer daysBefore(Claim claim, @Nullable Moment moment) {
        return moment == null || moment.isAfter(claim.claimedAt())
                ? null
                : Math.toIntExact(moment.daysUntil(claim.claimedAt()));
    }
}
