package io.github.claimgauge.casebook.filing;

import io.github.claimgauge.assessment.Assessor;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Moment;
import io.github.claimgauge.json.AnswerWriter;
import io.github.claimgauge.json.Pointers;
import io.github.claimgauge.json.Values;
import io.github.claimgauge.score.Scorer.Detail;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One assessment of a claim, as it is kept. It can be made again from the evidence, the moment and the rulebook alone.
 *
 * @param number from 1, in the order in which the claim was assessed
 * @param at when, to the millisecond
 * @param by name of the caller
 * @param evidence what was really scored: the claim and what memory filled in
 * @param recalled what memory filled in
 * @param asOf only what was known then was judged
 * @param rulebook version of the rulebook
 * @param engine version of the rule engine
 * @param answer the JSON of the answer, to the byte
 */
public record Filing(
        int number,
        Instant at,
        String by,
        Trigger trigger,
        Claim evidence,
        List<Recalled> recalled,
        Moment asOf,
        String rulebook,
        String engine,
        Verdict verdict,
        byte[] answer) {

    public Filing {
        recalled = List.copyOf(recalled);
    }

    /** The claim as it was given then: the evidence without what memory filled in. */
    public Claim stated() {
        var pointers = recalled.stream().map(Recalled::pointer).toList();
        return recalled.isEmpty()
                ? evidence
                : Values.read(Pointers.without(Values.bytes(evidence), pointers), Claim.class);
    }

    /**
     * Assesses a claim in full.
     *
     * @param asOf the moment of scoring; null for the latest on record
     * @throws io.github.claimgauge.score.AsOfBeforeClaim if there was no claim yet
     */
    public static Filing of(
            Assessor assessor,
            Recollection recollection,
            @Nullable Moment asOf,
            Trigger trigger,
            int number,
            Instant at,
            String by) {
        var assessment = assessor.assess(recollection.evidence(), asOf, Detail.FULL);
        return new Filing(
                number,
                at,
                by,
                trigger,
                recollection.evidence(),
                recollection.recalled(),
                assessment.asOf(),
                assessor.rulebook().version(),
                assessor.rulebook().engine(),
                Verdict.of(assessment, assessor.rulebook().scale()),
                AnswerWriter.bytes(assessment));
    }

    /** The next one, with other rules and nothing else changed. */
    public Filing judgedBy(Assessor assessor, Instant now, String who) {
        var same = new Recollection(evidence, recalled);
        return of(assessor, same, asOf, Trigger.RULES_CHANGED, number + 1, now, who);
    }

    /** Whether it rests on the same and gives the same answer, to the byte. */
    public boolean saysTheSameAs(Filing other) {
        return evidence.equals(other.evidence)
                && recalled.equals(other.recalled)
                && engine.equals(other.engine)
                && Arrays.equals(answer, other.answer);
    }
}
