package io.github.claimgauge.casebook;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.access.Transactions;
import io.github.claimgauge.assessment.Assessor;
import io.github.claimgauge.casebook.filing.Filing;
import io.github.claimgauge.casebook.filing.History;
import io.github.claimgauge.casebook.filing.Replay;
import java.util.ArrayList;
import java.util.List;

/**
 * The assessments that the casebook has kept, never changed. Safe for many threads.
 *
 * <p>What a caller may not see is not there: each method that takes an id throws {@link UnknownClaim} then, too.
 */
public final class Filings {

    private final Transactions transactions;
    private final Cases cases;
    private final Desk desk;

    Filings(Transactions transactions, Cases cases, Desk desk) {
        this.transactions = transactions;
        this.cases = cases;
        this.desk = desk;
    }

    /**
     * Assessments of a claim, oldest first, but those of when it was marked above what the caller may see.
     *
     * @param after number of the last one of the page before; 0 for the first page
     */
    public History of(Caller caller, String id, int after, int limit) {
        return transactions.within(() -> {
            checkIsFor(caller, id);
            var before = cases.filing(id, after).filter(filing -> isFor(caller, filing));
            var filings = visible(caller, id, after, limit + 1);
            return filings.size() <= limit
                    ? new History(before.orElse(null), filings, null)
                    : new History(
                            before.orElse(null),
                            filings.subList(0, limit),
                            filings.get(limit - 1).number());
        });
    }

    /** As many as are wanted, unless there are no more. */
    private List<Filing> visible(Caller caller, String id, int after, int wanted) {
        var visible = new ArrayList<Filing>();
        int last = after;
        boolean more = true;
        while (more && visible.size() < wanted) {
            var read = cases.filings(id, last, wanted - visible.size());
            read.stream().filter(filing -> isFor(caller, filing)).forEach(visible::add);
            more = !read.isEmpty();
            last = more ? read.get(read.size() - 1).number() : last;
        }
        return visible;
    }

    /** @throws UnknownFiling if the claim has no assessment of that number */
    public Filing get(Caller caller, String id, int number) {
        return transactions.within(() -> {
            checkIsFor(caller, id);
            return cases.filing(id, number)
                    .filter(filing -> isFor(caller, filing))
                    .orElseThrow(UnknownFiling::new);
        });
    }

    /**
     * Whoever made an assessment, to look at the same evidence as of another moment; nothing is kept of that. If the rules of
     * then were not kept, or cannot be used any more, it judges by those in force.
     */
    public Assessor assessorOf(Filing filing) {
        return desk.assessorOf(filing).orElseGet(() -> transactions.within(desk::inForce));
    }

    /**
     * Makes an assessment again from what was kept, and compares.
     *
     * @throws UnknownFiling if the claim has no assessment of that number
     */
    public Replay replay(Caller caller, String id, int number) {
        return desk.replay(get(caller, id, number));
    }

    private void checkIsFor(Caller caller, String id) {
        if (cases.find(id).filter(found -> found.isFor(caller)).isEmpty()) {
            throw new UnknownClaim();
        }
    }

    /** A claim that was more restricted once holds facts in its history that may not be in it any more. */
    private static boolean isFor(Caller caller, Filing filing) {
        return caller.maySee(filing.evidence().marking());
    }
}
