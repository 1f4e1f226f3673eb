package io.github.claimgauge.casebook;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Moment;
import io.github.claimgauge.json.Pointers;
import io.github.claimgauge.json.Values;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

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

    /** Whether it rests on the same and gives the same answer, to the byte. */
    boolean saysTheSameAs(Filing other) {
        return evidence.equals(other.evidence)
                && recalled.equals(other.recalled)
                && engine.equals(other.engine)
                && Arrays.equals(answer, other.answer);
    }
}
