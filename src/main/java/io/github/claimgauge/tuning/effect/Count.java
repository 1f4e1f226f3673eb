package io.github.claimgauge.tuning.effect;

import io.github.claimgauge.access.Transactions;
import io.github.claimgauge.casebook.hits.Evidence;
import io.github.claimgauge.casebook.hits.Hit;
import io.github.claimgauge.casebook.hits.Hits;
import io.github.claimgauge.claim.Claim.Tlp;
import io.github.claimgauge.score.Rulebook;
import io.github.claimgauge.tuning.effect.Sums.Move;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Scores all claims by two rulebooks. For one thread, once. */
final class Count {

    /** Claims judged at a time: evidence takes much room. */
    private static final int BATCH = 250;

    private final Transactions transactions;
    private final Hits hits;
    private final Tlp ceiling;
    private final Rulebook before;
    private final Rulebook after;
    private final Ruler one;
    private final Ruler other;
    private final Sums sums;
    private final Set<Long> unknown = new HashSet<>();
    private int judgedAnew;

    Count(Transactions transactions, Hits hits, Tlp ceiling, Rulebook before, Rulebook after, int most) {
        this.transactions = transactions;
        this.hits = hits;
        this.ceiling = ceiling;
        this.before = before;
        this.after = after;
        this.one = new Ruler(before);
        this.other = new Ruler(after);
        this.sums = new Sums(most);
    }

    Effect effect() {
        Walk.through(transactions, hits, ceiling, this::add);
        judge();
        return result();
    }

    private void add(Hit hit) {
        var fired = hit.fired();
        if (fired != null && one.canTellFrom(fired) && other.canTellFrom(fired)) {
            sums.add(new Move(hit.claim(), one.of(fired), other.of(fired)), hit.outcome());
            return;
        }
        unknown.add(hit.claim());
        if (unknown.size() == BATCH) {
            judge();
        }
    }

    private void judge() {
        var waiting = Set.copyOf(unknown);
        unknown.clear();
        if (!waiting.isEmpty()) {
            transactions.within(() -> hits.evidence(waiting, ceiling)).forEach(this::judge);
        }
    }

    private void judge(Evidence evidence) {
        var known = evidence.known();
        judgedAnew++;
        sums.add(new Move(evidence.claim(), one.anew(known), other.anew(known)), evidence.outcome());
    }

    private Effect result() {
        return new Effect(
                before.version(),
                after.version(),
                sums.claims(),
                sums.moved(),
                sums.crossed(),
                sums.bands(before, after),
                sums.differences(),
                movers(),
                sums.before().quality(),
                sums.after().quality(),
                judgedAnew,
                before.detection().newIn(after.detection()));
    }

    private List<Mover> movers() {
        var farthest = sums.farthest();
        var claims = farthest.stream().map(Move::claim).collect(Collectors.toSet());
        var entries = transactions.within(() -> hits.entries(claims, ceiling));
        return farthest.stream()
                .flatMap(move -> Optional.ofNullable(entries.get(move.claim()))
                        .map(entry -> new Mover(entry, move.before(), move.after()))
                        .stream())
                .toList();
    }
}
