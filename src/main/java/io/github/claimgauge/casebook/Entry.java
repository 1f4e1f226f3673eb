package io.github.claimgauge.casebook;

import io.github.claimgauge.casebook.Outcome.Label;
import io.github.claimgauge.claim.Attack;
import io.github.claimgauge.claim.Claim.Tlp;
import io.github.claimgauge.claim.Moment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A claim as lists show it.
 *
 * @param headline null if the claim has none
 * @param actor its name as the claim has it
 * @param victim its name as the claim has it
 * @param country the victim's; null if the claim does not say
 * @param sector the victim's; null if the claim does not say
 * @param score by the assessment in force, and so the band and the confidence
 * @param tlp what is unmarked counts as amber
 * @param needsCheck whether it is not settled and the answer to a single question would lead into another band
 * @param outcome null as long as nobody has settled it
 */
public record Entry(
        String id,
        long revision,
        @Nullable String headline,
        Attack attack,
        Tlp tlp,
        String actor,
        String victim,
        @Nullable String country,
        @Nullable String sector,
        Moment claimedAt,
        int score,
        String band,
        String confidence,
        boolean needsCheck,
        @Nullable Label outcome,
        Instant filedAt,
        Instant changedAt) {

    /** A claim as lists would show it. */
    public static Entry of(Case one) {
        var claim = one.claim();
        var verdict = one.latest().verdict();
        return new Entry(
                one.id(),
                one.revision(),
                claim.headline(),
                claim.attack(),
                claim.marking(),
                claim.actor().name(),
                claim.victim().name(),
                claim.victim().country(),
                claim.victim().sector(),
                claim.claimedAt(),
                verdict.score(),
                verdict.band(),
                verdict.confidence(),
                verdict.open() && one.outcome() == null,
                one.outcome() == null ? null : one.outcome().label(),
                one.filedAt(),
                one.changedAt());
    }
}
