package io.github.claimgauge.casebook;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.access.Trail;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Moment;
import io.github.claimgauge.json.AnswerWriter;
import io.github.claimgauge.score.Scorer.Detail;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What can be done with claims that are remembered. Each use is one transaction. Safe for many threads. */
public final class Casebook {

    private final Transactions transactions;
    private final Cases cases;
    private final Memory memory;
    private final Editions editions;
    private final Trail trail;
    private final Clock clock;

    public Casebook(
            Transactions transactions, Cases cases, Memory memory, Editions editions, Trail trail, Clock clock) {
        this.transactions = transactions;
        this.cases = cases;
        this.memory = memory;
        this.editions = editions;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Files a new claim with its first assessment.
     *
     * @param asOf the moment of scoring; null for the latest on record
     * @throws IdTaken if another claim has its id
     * @throws io.github.claimgauge.claim.InvalidClaim if its id cannot stand in an address
     */
    public Case file(Caller caller, Claim claim, @Nullable Moment asOf, Trigger trigger) {
        var id = CaseId.of(claim);
        var named = claim.named(id);
        return transactions.within(() -> {
            var filed = Case.filed(id, named, assess(caller, named, asOf, trigger, 1));
            if (!cases.add(filed)) {
                throw new IdTaken();
            }
            trail.add(caller, "claim." + trigger, "claim/" + id, null);
            return filed;
        });
    }

    /** @throws UnknownClaim if there is none, or the caller may not know of it */
    public Case get(Caller caller, String id) {
        return transactions.within(() -> cases.find(id)
                .filter(found -> caller.maySee(found.claim().tlp()))
                .orElseThrow(UnknownClaim::new));
    }

    private Filing assess(Caller caller, Claim claim, @Nullable Moment asOf, Trigger trigger, int number) {
        var assessor = editions.inForce();
        editions.keep(assessor);
        var rulebook = assessor.rulebook();
        var recollection = memory.recall(claim);
        var assessment = assessor.assess(recollection.evidence(), asOf, Detail.FULL);
        return new Filing(
                number,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                caller.name(),
                trigger,
                recollection.evidence(),
                recollection.recalled(),
                assessment.asOf(),
                rulebook.version(),
                rulebook.engine(),
                Verdict.of(assessment, rulebook.scale()),
                AnswerWriter.bytes(assessment));
    }
}
