package io.github.claimgauge.tuning.report;

import io.github.claimgauge.casebook.Outcome.Label;
import io.github.claimgauge.tuning.Backtest;
import java.util.Arrays;
import java.util.List;

/**
 * How many claims of one outcome have which score.
 *
 * @param counts for each tenth of the scores, from the lowest
 */
record Histogram(List<Integer> counts) {

    static final int BINS = 10;

    private static final int WIDTH = 100 / BINS;

    static Histogram of(Backtest backtest, Label label) {
        var bins = new Integer[BINS];
        Arrays.fill(bins, 0);
        var counts = backtest.scores().getOrDefault(label, List.of());
        for (int score = 1; score < counts.size() - 1; score++) {
            bins[score / WIDTH] += counts.get(score);
        }
        return new Histogram(List.of(bins));
    }

    int most() {
        return counts.stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** The scores of a bin: {@code 20 to 29}. */
    static String words(int bin) {
        return Math.max(1, bin * WIDTH) + " to " + (bin * WIDTH + WIDTH - 1);
    }
}
