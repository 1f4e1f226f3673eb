package io.github.claimgauge.tuning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A point of the ROC curve: what calling every claim from this score on true would get.
 *
 * @param falseAlarms share of the claims that did not hold which would be called true
 * @param found share of the claims that held which would be
 */
public record Point(double falseAlarms, double found) {

    /** From (0, 0) to (1, 1); empty if there is nothing to tell apart. */
    static List<Point> curve(List<Sample> samples) {
        int held = (int) samples.stream().filter(Sample::held).count();
        int others = samples.size() - held;
        if (held == 0 || others == 0) {
            return List.of();
        }
        var points = new ArrayList<>(List.of(new Point(0, 0)));
        var sorted = samples.stream()
                .sorted(Comparator.comparingInt(Sample::points).reversed())
                .toList();
        int found = 0;
        for (int index = 0; index < sorted.size(); index++) {
            found += sorted.get(index).held() ? 1 : 0;
            boolean last = index + 1 == sorted.size();
            if (last || sorted.get(index + 1).points() != sorted.get(index).points()) {
                points.add(new Point((index + 1.0 - found) / others, (double) found / held));
            }
        }
        return points;
    }
}
