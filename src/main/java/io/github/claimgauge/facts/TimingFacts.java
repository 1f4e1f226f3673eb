package io.github.claimgauge.facts;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Claimed;
import io.github.claimgauge.claim.Corroboration;
import io.github.claimgauge.claim.Found;
import io.github.claimgauge.claim.Moment;
import java.util.List;
import java.util.OptionalLong;
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
                value = "Time from the first independently seen service outage to the claim; unknown if nobody looked"
                        + " for outages or none is dated to the day; -1 if there was none before the claim",
                unit = "days")
        @Nullable
        Integer daysFromOutage,

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

    static TimingFacts of(Claim claim) {
        var threatenedAt = Found.valueOf(claim.threatenedAt());
        return new TimingFacts(
                threatenedAt == null ? null : toInt(threatenedAt.hoursUntil(claim.claimedAt())),
                claim.corroboration() == null ? null : daysFromOutage(claim.corroboration(), claim.claimedAt()),
                claim.actor().claimsSameDay(),
                removedBeforeDeadline(Found.valueOf(claim.listingRemovedAt()), claim.claimed()),
                claim.claimed() == null ? null : claim.claimed().released());
    }

    private static @Nullable Integer daysFromOutage(List<Corroboration> corroboration, Moment claimedAt) {
        Moment first = null;
        boolean undated = false;
        for (var entry : corroboration) {
            if (entry.kind() == Corroboration.Kind.SERVICE_OUTAGE) {
                var at = entry.at();
                undated |= at == null;
                first = at != null && at.isKnownBy(claimedAt) && (first == null || at.compareTo(first) < 0)
                        ? at
                        : first;
            }
        }
        if (first != null) {
            return Math.toIntExact(first.daysUntil(claimedAt));
        }
        return undated ? null : Integer.valueOf(-1);
    }

    private static @Nullable Boolean removedBeforeDeadline(@Nullable Moment removedAt, @Nullable Claimed claimed) {
        var deadline = claimed == null ? null : Found.valueOf(claimed.deadline());
        return removedAt == null || deadline == null ? null : deadline.isAfter(removedAt);
    }

    private static @Nullable Integer toInt(OptionalLong value) {
        return value.isEmpty() ? null : Integer.valueOf(Math.toIntExact(value.getAsLong()));
    }
}
