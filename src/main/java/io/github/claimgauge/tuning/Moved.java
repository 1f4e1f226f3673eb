package io.github.claimgauge.tuning;

import java.util.ArrayList;
import java.util.List;

/** A claim that another rulebook puts into another band. */
public record Moved(Scored before, Scored after) {

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
}
