package io.github.claimgauge.tuning.effect;

import io.github.claimgauge.access.Transactions;
import io.github.claimgauge.casebook.hits.Hits;
import io.github.claimgauge.claim.Claim.Tlp;
import io.github.claimgauge.score.Rulebook;

/** Looks up what a rule has found in the claims of the casebook. Safe for many threads. */
public final class Firings {

    private final Transactions transactions;
    private final Hits hits;

    public Firings(Transactions transactions, Hits hits) {
        this.transactions = transactions;
        this.hits = hits;
    }

    /**
     * @param rule id of a rule that the rulebook judges by; a retired one has found nothing
     * @param ceiling claims marked as more restricted are neither told nor counted
     * @param newest how many of the claims on which it fired are told
     * @throws io.github.claimgauge.access.Unavailable if the claims cannot be read
     */
    public RuleHits of(Rulebook rulebook, String rule, Tlp ceiling, int newest) {
        var tally = new RuleTally(rulebook.detection(), rule, newest);
        Walk.through(transactions, hits, ceiling, tally::add);
        var entries = transactions.within(() -> hits.entries(tally.newest(), ceiling));
        return tally.hits(entries);
    }
}
