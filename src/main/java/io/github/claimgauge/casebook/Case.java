package io.github.claimgauge.casebook;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.casebook.filing.Filing;
import io.github.claimgauge.claim.Claim;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A claim in the casebook.
 *
 * @param id the claim's own, or a UUID
 * @param revision from 1, one more with every change
 * @param claim as it was given, with its id
 * @param latest the assessment in force
 * @param outcome null as long as nobody has settled it
 * @param filedAt when it was first filed, to the millisecond
 * @param changedAt when anything about it was last changed, to the millisecond; that other rules say the same is no change
 */
public record Case(
        String id,
        long revision,
        Claim claim,
        Filing latest,
        @Nullable Outcome outcome,
        Instant filedAt,
        Instant changedAt) {

    static Case filed(String id, Claim claim, Filing first) {
        return new Case(id, 1, claim, first, null, first.at(), first.at());
    }

    /** With an assessment by other rules. That is a change of the claim only if the verdict is another. */
    public Case renewed(Filing next) {
        var changed = next.verdict().equals(latest.verdict()) ? changedAt : next.at();
        return new Case(id, revision + 1, claim, next, outcome, filedAt, changed);
    }

    Case assessed(Claim amended, Filing next) {
        return new Case(id, revision + 1, amended, next, outcome, filedAt, next.at());
    }

    Case settled(@Nullable Outcome settlement, Instant now) {
        return new Case(id, revision + 1, claim, latest, settlement, filedAt, now);
    }

    /** Whether the caller may know of it. */
    boolean isFor(Caller caller) {
        return caller.maySee(claim.marking());
    }

    /** Whether that is what became of it already. */
    public boolean isSettledAs(Settlement settlement) {
        return outcome != null && Settlement.of(outcome).equals(settlement);
    }
}
