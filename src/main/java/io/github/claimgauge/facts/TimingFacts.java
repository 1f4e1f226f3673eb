package io.github.claimgauge.facts;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Claimed;
import io.github.claimgauge.claim.Corroboration;
import io.github.claimgauge.claim.Found;
import io.github.claimgauge.claim.Moment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When things happened, relative to the claim. */
public record TimingFacts(
        @Known(
                value = "Time from the public threat to the claimed success; days count 24 hours",
                unit = "h",
                noneWith = "/threatenedAt")
        @Nullable
        Integer hoursFromThreat,

        @Known(
                value =
                        "The least that the time from the first independently seen service outage to the claim can be; unknown"
                                + " if nobody looked for outages or none is dated; -1 if none came before the claim, or the first may not"
                                + " have",
                unit = "days",
                counterpart = "timing.daysFromOutageAtMost")
        @Nullable
        Integer daysFromOutageAtLeast,

        @Known(
                value = "The most that this time can be: the same, if both are dated to the day",
                unit = "days",
                counterpart = "timing.daysFromOutageAtLeast")
        @Nullable
        Integer daysFromOutageAtMost,

        @Known(
                value = "How many victims the actor named on the same day, this one included",
                unit = "victims",
                from = "/actor/claimsSameDay")
        @Nullable
        Integer claimsSameDay,

        @Known(
                value = "Whether the actor took the claim down before its own deadline",
                noneWith = {"/claimed/deadline", "/listingRemovedAt"})
        @Nullable
        Boolean removedBeforeDeadline,

        @Known(
                value =
                        "Whether the data was published at or after the actor's deadline; no once the deadline has passed without",
                from = "/claimed/released",
                noneWith = "/claimed/deadline")
        @Nullable
        Boolean released) {

    private static final Integer NOT_BEFORE = -1;

    static TimingFacts of(Claim claim) {
        var threatenedAt = Found.valueOf(claim.threatenedAt());
        var claimedAt = claim.claimedAt();
        var outage = claim.corroboration() == null ? null : firstOutage(claim.corroboration(), claimedAt);
        var noOutage = claim.corroboration() == null ? null : noOutage(claim.corroboration());
        return new TimingFacts(
                threatenedAt == null ? null : Values.whole(threatenedAt.hoursUntil(claimedAt)),
                outage == null ? noOutage : leastDays(outage, claimedAt),
                outage == null ? noOutage : Values.whole(outage.mostDaysUntil(claimedAt)),
                claim.actor().claimsSameDay(),
                removedBeforeDeadline(Found.valueOf(claim.listingRemovedAt()), claim.claimed()),
                claim.claimed() == null ? null : claim.claimed().released());
    }

    /** Of those that have a date, and did not come after the claim. */
    private static @Nullable Moment firstOutage(List<Corroboration> corroboration, Moment claimedAt) {
        Moment first = null;
        for (var entry : corroboration) {
            var at = isOutage(entry) ? entry.at() : null;
            first = at != null && !at.isAfter(claimedAt) && (first == null || at.compareTo(first) < 0) ? at : first;
        }
        return first;
    }

    private static @Nullable Integer noOutage(List<Corroboration> corroboration) {
        return Values.one(corroboration, entry -> isOutage(entry) && entry.at() == null) ? null : NOT_BEFORE;
    }

    private static boolean isOutage(Corroboration entry) {
        return entry.kind() == Corroboration.Kind.SERVICE_OUTAGE;
    }

    private static Integer leastDays(Moment outage, Moment claimedAt) {
        return claimedAt.isBefore(outage) == null ? NOT_BEFORE : Values.whole(outage.leastDaysUntil(claimedAt));
    }

    private static @Nullable Boolean removedBeforeDeadline(@Nullable Moment removedAt, @Nullable Claimed claimed) {
        var deadline = claimed == null ? null : Found.valueOf(claimed.deadline());
        return removedAt == null || deadline == null ? null : removedAt.isBefore(deadline);
    }
}
