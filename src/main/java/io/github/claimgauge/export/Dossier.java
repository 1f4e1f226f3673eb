package io.github.claimgauge.export;

import io.github.claimgauge.casebook.Case;
import io.github.claimgauge.casebook.Outcome;
import io.github.claimgauge.casebook.filing.Recalled;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Claim.Tlp;
import io.github.claimgauge.json.AnswerWriter;
import io.github.claimgauge.score.Assessment;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim as it leaves: with the answer that was given to it, never one made for the occasion.
 *
 * @param id names the claim in the other world; the same claim has the same at every export
 * @param claim as it was given
 * @param recalled what memory filled in before the claim was scored
 * @param answer the bytes of {@link AnswerWriter}
 * @param outcome null if it is open
 * @param created when the claim was filed
 * @param modified when anything about it last changed
 */
public record Dossier(
        String id,
        Claim claim,
        List<Recalled> recalled,
        byte[] answer,
        @Nullable Outcome outcome,
        Instant created,
        Instant modified) {

    /** A claim of the casebook, with the answer in force. */
    public static Dossier of(Case filed) {
        return new Dossier(
                filed.id(),
                filed.claim(),
                filed.latest().recalled(),
                filed.latest().answer(),
                filed.outcome(),
                filed.filedAt(),
                filed.changedAt());
    }

    /**
     * A claim that is in no casebook. It has no history, so its own dates stand for it: made when it was claimed, changed at
     * the moment that the score speaks of.
     */
    public static Dossier of(Claim claim, Assessment assessment) {
        return new Dossier(
                claim.id() == null ? Ids.of(claim) : claim.id(),
                claim,
                List.of(),
                AnswerWriter.bytes(assessment),
                null,
                claim.claimedAt().start(),
                assessment.asOf().end());
    }

    /** The marking; an unmarked claim counts as amber. */
    public Tlp tlp() {
        return claim.marking();
    }
}
