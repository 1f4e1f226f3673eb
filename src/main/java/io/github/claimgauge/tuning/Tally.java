package io.github.claimgauge.tuning;

import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Claims with a plain outcome, counted by what was said of them: all that quality depends on, however many they are. Not for
 * several threads.
 */
public final class Tally {

    private final TreeMap<Integer, Level> levels = new TreeMap<>();

    /** How many claims with the same points held, and how many did not. */
    private record Level(int held, int others) {

        Level plus(boolean one) {
            return new Level(held + (one ? 1 : 0), others + (one ? 0 : 1));
        }
    }

    /**
     * @param points total weight of evidence in decibans
     * @param held whether the claim was confirmed; otherwise it was refuted
     */
    public void add(int points, boolean held) {
        levels.put(points, levels.getOrDefault(points, new Level(0, 0)).plus(held));
    }

    public Quality quality() {
        int held = levels.values().stream().mapToInt(Level::held).sum();
        int others = levels.values().stream().mapToInt(Level::others).sum();
        return new Quality(
                held + others,
                held,
                auc((double) held * others),
                mean(held + others, Sample::squaredError),
                mean(held + others, Sample::surprise),
                mean(held + others, sample -> sample.isRight() ? 1 : 0));
    }

    private double mean(int claims, ToDoubleFunction<Sample> value) {
        double sum = 0;
        for (var level : levels.entrySet()) {
            sum += level.getValue().held() * value.applyAsDouble(new Sample(level.getKey(), true));
            sum += level.getValue().others() * value.applyAsDouble(new Sample(level.getKey(), false));
        }
        return sum / claims;
    }

    /** Pairs of a claim that held and one that did not which are in order, ties by half: Mann and Whitney's U. */
    private double auc(double pairs) {
        double inOrder = 0;
        double below = 0;
        for (var level : levels.values()) {
            inOrder += level.held() * (below + level.others() / 2.0);
            below += level.others();
        }
        return inOrder / pairs;
    }
}
