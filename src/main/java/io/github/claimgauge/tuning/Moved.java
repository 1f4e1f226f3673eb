package io.github.claimgauge.tuning;

import io.github.claimgauge.casebook.Outcome.Label;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A claim that another rulebook puts into another band. */
public record Moved(Scored before, Scored after) {

    /** In the order of the claims. */
    public static List<Moved> between(List<Scored> before, List<Scored> after) {
        if (before.size() != after.size()) {
            throw new IllegalArgumentException("Two backtests of different claims cannot be compared");
        }
        return IntStream.range(0, before.size())
                .mapToObj(index -> of(before.get(index), after.get(index)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Empty if the band is the same. */
    private static Optional<Moved> of(Scored before, Scored after) {
        return before.band().name().equals(after.band().name())
                ? Optional.empty()
                : Optional.of(new Moved(before, after));
    }

    /** Whether the score has moved the other way than the plain outcome lies. */
    public boolean isAwayFromOutcome() {
        int gain = after.score() - before.score();
        return after.outcome() == Label.CONFIRMED && gain < 0 || after.outcome() == Label.REFUTED && gain > 0;
    }
}
