package io.github.claimgauge.tuning.effect;

import io.github.claimgauge.access.Transactions;
import io.github.claimgauge.casebook.hits.Hits;
import io.github.claimgauge.claim.Claim.Tlp;
import io.github.claimgauge.score.Rulebook;

/**
 * Works out what another rulebook would change for the claims of the casebook. Where only numbers differ, that takes no more
 * than adding up what was found in them; claims of which that is not known are judged by both rulebooks. Safe for many threads.
 */
public final class Effects {

    private final Transactions transactions;
    private final Hits hits;

    public Effects(Transactions transactions, Hits hits) {
        this.transactions = transactions;
        this.hits = hits;
    }

    /**
     * @param before in force, most often
     * @param after what it would be
     * @param ceiling claims marked as more restricted are neither told nor counted
     * @param most how many of those that move are told: first those that would be in another band
     * @throws io.github.claimgauge.access.Unavailable if the claims cannot be read
     */
    public Effect of(Rulebook before, Rulebook after, Tlp ceiling, int most) {
        return new Count(transactions, hits, ceiling, before, after, most).effect();
    }
}
