package io.github.claimgauge.facts;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.VictimResponse;
import org.jspecify.annotations.Nullable;

/** What the victim says. */
public record VictimFacts(
        @Known(
                value = "Sense of the victim's last statement; none if somebody looked and there is none",
                words = {
                    "none",
                    "investigating",
                    "confirmed",
                    "partly_confirmed",
                    "denied",
                    "denied_after_investigation"
                })
        @Nullable
        String response,

        @Known("Whether the victim had disclosed an incident before the claim was made") @Nullable
        Boolean disclosedBefore,

        @Known("Whether a denial names a reason that outsiders can check") @Nullable
        Boolean checkableReason,

        @Known("Whether a denial speaks of the victim's own systems only") @Nullable
        Boolean ownSystemsOnly) {

    static VictimFacts of(Claim claim) {
        var response = claim.victimResponse();
        return response == null
                ? new VictimFacts(null, null, null, null)
                : new VictimFacts(
                        Values.word(response.kind()),
                        disclosedBefore(claim, response),
                        response.checkableReason(),
                        response.ownSystemsOnly());
    }

    private static @Nullable Boolean disclosedBefore(Claim claim, VictimResponse response) {
        return switch (response.kind()) {
            case CONFIRMED, PARTLY_CONFIRMED ->
                response.at() == null ? null : response.at().isBefore(claim.claimedAt());
            default -> false;
        };
    }
}
