package io.github.claimgauge.tuning.effect;

import io.github.claimgauge.casebook.hits.Hit.Fired;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.score.Balance;
import io.github.claimgauge.score.Detection;
import io.github.claimgauge.score.Rule;
import io.github.claimgauge.score.Rulebook;
import java.util.BitSet;
import java.util.IdentityHashMap;

/** Scores claims by one rulebook: by what was found in them if that tells, otherwise anew. Not for several threads. */
final class Ruler {

    /** A place that says nothing about any rule of this rulebook. */
    private static final int NOWHERE = -1;

    private static final int[] TELLS_NOTHING = {};

    private final Rulebook rulebook;
    private final Balance balance;

    /** Ordinals of the rules by their places. There are a handful of detections, and each is long to compare. */
    private final IdentityHashMap<Detection, int[]> ordinals = new IdentityHashMap<>();

    Ruler(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.balance = new Balance(rulebook);
    }

    boolean canTellFrom(Fired fired) {
        return ordinals(fired.detection()) != TELLS_NOTHING;
    }

    Standing of(Fired fired) {
        var places = ordinals(fired.detection());
        var rules = new BitSet();
        for (int place = fired.rules().nextSetBit(0);
                place >= 0;
                place = fired.rules().nextSetBit(place + 1)) {
            if (places[place] != NOWHERE) {
                rules.set(places[place]);
            }
        }
        return Standing.of(balance.points(rules), rulebook.scale());
    }

    Standing anew(Claim known) {
        return Standing.of(balance.points(rulebook.judge(known).fired()), rulebook.scale());
    }

    private int[] ordinals(Detection detection) {
        return ordinals.computeIfAbsent(
                detection, found -> found.tells(rulebook.detection()) ? ordinalsOf(found) : TELLS_NOTHING);
    }

    private int[] ordinalsOf(Detection detection) {
        var ids = rulebook.rules().stream().map(Rule::id).toList();
        var judged = rulebook.detection().conditions().keySet();
        return detection.rules().stream()
                .mapToInt(id -> judged.contains(id) ? ids.indexOf(id) : NOWHERE)
                .toArray();
    }
}
