package io.github.claimgauge.tuning;

import io.github.claimgauge.casebook.Outcome.Label;
import java.util.List;
import java.util.stream.IntStream;

/** A claim that another rulebook scores otherwise, or puts into another band. */
public record Moved(Scored before, Scored after) {

    /** In the order of the claims. */
    public static List<Moved> between(List<Scored> before, List<Scored> after) {
        if (before.size() != after.size()) {
            throw new IllegalArgumentException("Two backtests of different claims cannot be compared");
        }
        return IntStream.range(0, before.size())
                .mapToObj(index -> new Moved(before.get(index), after.get(index)))
                .filter(moved -> moved.isAcross() || moved.gain() != 0)
                .toList();
    }

    /** Whether it is in another band. */
    public boolean isAcross() {
        return !before.band().name().equals(after.band().name());
    }

    /** Score after less score before. */
    public int gain() {
        return after.score() - before.score();
    }

    /** Whether the score has moved the other way than the plain outcome lies. */
    public boolean isAwayFromOutcome() {
        return after.outcome() == Label.CONFIRMED && gain() < 0 || after.outcome() == Label.REFUTED && gain() > 0;
    }
}
