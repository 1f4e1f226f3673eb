package io.github.claimgauge.web.rules;

import io.github.claimgauge.review.WeightChange;
import java.util.List;
import java.util.Locale;

/**
 * What a rule weighed, version by version, as a line of steps in a box of 300 by 60 units.
 *
 * @param path as SVG's attribute {@code d} has it
 * @param zero height of no weight
 */
record Steps(String path, double zero) {

    private static final double WIDTH = 300;
    private static final double HEIGHT = 60;
    private static final double MARGIN = 6;

    /** @param changes the oldest first, at least one; the last one lasts as long as each of the others */
    static Steps of(List<WeightChange> changes) {
        int low = Math.min(
                0, changes.stream().mapToInt(WeightChange::weight).min().orElse(0));
        int high = Math.max(
                0, changes.stream().mapToInt(WeightChange::weight).max().orElse(0));
        double step = WIDTH / changes.size();
        var path = new StringBuilder();
        for (int index = 0; index < changes.size(); index++) {
            double height = height(changes.get(index).weight(), low, high);
            path.append(
                    String.format(Locale.ROOT, index == 0 ? "M0 %.1fH%.1f" : "V%.1fH%.1f", height, (index + 1) * step));
        }
        return new Steps(path.toString(), height(0, low, high));
    }

    private static double height(int weight, int low, int high) {
        return MARGIN + (HEIGHT - 2 * MARGIN) * (high - weight) / Math.max(1, high - low);
    }
}
