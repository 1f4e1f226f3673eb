package io.github.claimgauge.casebook;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.access.Now;
import io.github.claimgauge.access.Trail;
import io.github.claimgauge.access.Transactions;
import io.github.claimgauge.casebook.filing.Filing;
import io.github.claimgauge.casebook.filing.Memory;
import io.github.claimgauge.casebook.filing.Trigger;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.InvalidInput;
import io.github.claimgauge.claim.Moment;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What can be done with claims that are remembered. Each use is one transaction. Safe for many threads.
 *
 * <p>What a caller may not see is not there: each method that takes an id throws {@link UnknownClaim} then, too. A null for
 * the expected revision means any.
 */
public final class Casebook {

    private final Transactions transactions;
    private final Cases cases;
    private final Desk desk;
    private final Filings filings;
    private final Trail trail;
    private final Clock clock;

    public Casebook(
            Transactions transactions, Cases cases, Memory memory, Editions editions, Trail trail, Clock clock) {
        this.transactions = transactions;
        this.cases = cases;
        this.desk = new Desk(memory, editions);
        this.filings = new Filings(transactions, cases, desk);
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Files a new claim with its first assessment.
     *
     * @param asOf the moment of scoring; null for the latest on record
     * @throws IdTaken if another claim has its id
     * @throws InvalidInput if its id cannot stand in an address, or its marking is above what the caller may see
     */
    public Case file(Caller caller, Claim claim, @Nullable Moment asOf, Trigger trigger) {
        var id = CaseId.of(claim);
        var named = claim.named(id);
        refuseHidden(caller, named);
        return transactions.within(() -> {
            cases.hold(List.of(id));
            var filed = Case.filed(id, named, desk.assess(caller, named, asOf, trigger, 1, Now.by(clock)));
            if (!cases.add(filed)) {
                throw new IdTaken();
            }
            trail.add(caller, "claim." + trigger, "claim/" + id, null);
            return filed;
        });
    }

    public Case get(Caller caller, String id) {
        return find(caller, id).orElseThrow(UnknownClaim::new);
    }

    /** Empty if there is none, or the caller may not know of it. */
    public Optional<Case> find(Caller caller, String id) {
        return transactions.within(() -> cases.find(id).filter(found -> found.isFor(caller)));
    }

    /** Those of them that there are and that the caller may know of, by id. */
    public Map<String, Case> all(Caller caller, Collection<String> ids) {
        return transactions.within(() -> cases.all(ids).stream()
                .filter(found -> found.isFor(caller))
                .collect(Collectors.toMap(Case::id, Function.identity())));
    }

    /**
     * Nobody else files or changes claims of these ids before the end of the transaction that the thread is in. Whoever works on
     * several in one transaction, or on what it has read, holds them first.
     */
    public void hold(Collection<String> ids) {
        cases.hold(ids);
    }

    /** What was said of claims, then and now. */
    public Filings filings() {
        return filings;
    }

    /** Claims above what the caller may see are neither listed nor counted. */
    public Page page(Caller caller, Query query) {
        return transactions.within(() -> cases.page(query, caller.ceiling()));
    }

    /**
     * Replaces the facts of a claim and assesses it anew; if they are the same, nothing changes.
     *
     * @throws StaleRevision if the claim is not at the expected revision
     * @throws InvalidInput if it has another id, or a marking above what the caller may see
     */
    public Case amend(Caller caller, String id, @Nullable Long expected, Claim amended) {
        return amend(caller, id, expected, amended, Trigger.AMENDED);
    }

    /** The same for another reason. */
    public Case amend(Caller caller, String id, @Nullable Long expected, Claim amended, Trigger trigger) {
        if (amended.id() != null && !amended.id().equals(id)) {
            throw new InvalidInput("/id", "must stay as it is");
        }
        refuseHidden(caller, amended);
        return change(caller, id, expected, "amended", held -> restated(caller, held, amended.named(id), trigger));
    }

    /**
     * What amending a claim so would come to. Nothing is kept.
     *
     * @throws InvalidInput if it has a marking above what the caller may see
     */
    public Filing imagine(Caller caller, Case found, Claim amended) {
        refuseHidden(caller, amended);
        return transactions.within(() -> next(caller, found, amended.named(found.id()), null, Trigger.AMENDED));
    }

    /**
     * Fills the answer to a question in and assesses the claim anew.
     *
     * @throws StaleRevision if the claim is not at the expected revision
     * @throws io.github.claimgauge.assessment.InvalidWhatIf if there is no such question or answer
     * @throws InvalidInput if the answer contradicts the rest of the claim
     * @throws IdleAnswer if the answer would change nothing
     */
    public Case answer(Caller caller, String id, @Nullable Long expected, String question, String answer) {
        return change(caller, id, expected, "answered", held -> {
            var answered = desk.answered(held.claim(), Map.of(question, answer));
            if (answered.equals(held.claim())) {
                throw new IdleAnswer();
            }
            return restated(caller, held, answered, Trigger.ANSWERED);
        });
    }

    /**
     * Takes a claim back to the facts that it stated when it was assessed that time, and assesses it anew; if they are the
     * same, nothing changes. Memory fills in what it knows today.
     *
     * @throws StaleRevision if the claim is not at the expected revision
     * @throws UnknownFiling if the claim has no assessment of that number
     */
    public Case restore(Caller caller, String id, @Nullable Long expected, int number) {
        return transactions.within(() ->
                amend(caller, id, expected, filings.get(caller, id, number).stated()));
    }

    /**
     * Assesses a claim anew, by the rules and the memory of today; if the answer is the same, nothing changes.
     *
     * @param asOf the moment of scoring; null for the latest on record
     * @throws StaleRevision if the claim is not at the expected revision
     */
    public Case reassess(Caller caller, String id, @Nullable Long expected, @Nullable Moment asOf) {
        return change(caller, id, expected, "reassessed", held -> {
            var next = next(caller, held, held.claim(), asOf, Trigger.REASSESSED);
            return next.saysTheSameAs(held.latest()) ? held : held.assessed(held.claim(), next);
        });
    }

    /**
     * Says what became of a claim; if it says so already, nothing changes.
     *
     * @throws StaleRevision if the claim is not at the expected revision
     * @throws InvalidInput if it became known in the future
     */
    public Case settle(Caller caller, String id, @Nullable Long expected, Settlement settlement) {
        if (settlement.at() != null && settlement.at().isAhead(Now.by(clock))) {
            throw new InvalidInput("/at", Moment.PAST);
        }
        return change(
                caller,
                id,
                expected,
                "settled",
                held -> held.isSettledAs(settlement)
                        ? held
                        : held.settled(settlement.by(caller.name()), Now.by(clock)));
    }

    /**
     * Takes back what was said about what became of a claim.
     *
     * @throws StaleRevision if the claim is not at the expected revision
     */
    public Case reopen(Caller caller, String id, @Nullable Long expected) {
        return change(
                caller,
                id,
                expected,
                "reopened",
                held -> held.outcome() == null ? held : held.settled(null, Now.by(clock)));
    }

    private Case restated(Caller caller, Case held, Claim claim, Trigger trigger) {
        return claim.equals(held.claim()) ? held : held.assessed(claim, next(caller, held, claim, null, trigger));
    }

    private Filing next(Caller caller, Case held, Claim claim, @Nullable Moment asOf, Trigger trigger) {
        return desk.assess(caller, claim, asOf, trigger, held.latest().number() + 1, Now.by(clock));
    }

    private Case change(Caller caller, String id, @Nullable Long expected, String verb, UnaryOperator<Case> change) {
        return transactions.within(() -> {
            var held = cases.hold(id).filter(found -> found.isFor(caller)).orElseThrow(UnknownClaim::new);
            if (expected != null && expected != held.revision()) {
                throw new StaleRevision(held.revision());
            }
            var changed = change.apply(held);
            if (changed.revision() != held.revision()) {
                cases.change(changed);
                trail.add(caller, "claim." + verb, "claim/" + id, "revision " + changed.revision());
            }
            return changed;
        });
    }

    private static void refuseHidden(Caller caller, Claim claim) {
        if (!caller.maySee(claim.marking())) {
            throw new InvalidInput("/tlp", "must not be more restricted than what you may see");
        }
    }
}
