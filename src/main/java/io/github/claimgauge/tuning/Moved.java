package io.github.claimgauge.tuning;

import io.github.claimgauge.casebook.Outcome.Label;
import io.github.claimgauge.score.Rulebook;
import java.util.ArrayList;
import java.util.List;

/** A claim that another rulebook puts into another band. */
public record Moved(Scored before, Scored after) {

    /** In the order of the claims. */
    public static List<Moved> between(Rulebook before, Rulebook after, List<LabelledClaim> claims, View view) {
        return between(Scored.all(before, claims, view), Scored.all(after, claims, view));
    }

    static List<Moved> between(List<Scored> before, List<Scored> after) {
        if (before.size() != after.size()) {
            throw new IllegalArgumentException("Two backtests of different claims cannot be compared");
        }
        var moved = new ArrayList<Moved>();
        for (int index = 0; index < before.size(); index++) {
            if (!before.get(index).band().name().equals(after.get(index).band().name())) {
                moved.add(new Moved(before.get(index), after.get(index)));
            }
        }
        return moved;
    }

    /** Whether the score has moved the other way than the plain outcome lies. */
    public boolean isAwayFromOutcome() {
        int gain = after.score() - before.score();
        return after.outcome() == Label.CONFIRMED && gain < 0 || after.outcome() == Label.REFUTED && gain > 0;
    }
}
