package io.github.claimgauge.score;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;

/** Adds points up: by group, within the group's limits, on top of the start. Immutable. */
public final class Balance {

    private final Scale scale;
    private final int[] points;
    private final int[] groups;
    private final Scale.Group[] limits;

    public Balance(Rulebook rulebook) {
        scale = rulebook.scale();
        limits = scale.groups().toArray(Scale.Group[]::new);
        var index = new HashMap<String, Integer>();
        scale.groups().forEach(group -> index.put(group.name(), index.size()));
        points = rulebook.rules().stream().mapToInt(Rule::points).toArray();
        groups = rulebook.rules().stream()
                .mapToInt(rule -> index.getOrDefault(rule.group(), -1))
                .toArray();
    }

    /** The total for these rules: no need to judge a claim anew if only numbers have changed. */
    public int points(BitSet fired) {
        return total(sums(fired));
    }

    List<Scale.Group> groups() {
        return scale.groups();
    }

    /** Index of the group that a rule counts in. */
    int groupOf(int rule) {
        return groups[rule];
    }

    /** Sum of the fired rules' points for each group of the scale, before limits. */
    int[] sums(BitSet fired) {
        var sums = new int[limits.length];
        for (int rule = fired.nextSetBit(0); rule >= 0; rule = fired.nextSetBit(rule + 1)) {
            sums[groups[rule]] += points[rule];
        }
        return sums;
    }

    /** What the sums gain if other rules fire. */
    int[] gains(BitSet before, BitSet after) {
        var gains = sums(after);
        for (int rule = before.nextSetBit(0); rule >= 0; rule = before.nextSetBit(rule + 1)) {
            gains[groups[rule]] -= points[rule];
        }
        return gains;
    }

    int total(int[] sums) {
        int total = scale.start();
        for (int group = 0; group < sums.length; group++) {
            total += limits[group].applied(sums[group]);
        }
        return total;
    }

    /** The total of two lots of sums that are added up first, the second one with this sign. */
    int total(int[] sums, int sign, int[] gains) {
        int total = scale.start();
        for (int group = 0; group < sums.length; group++) {
            total += limits[group].applied(sums[group] + sign * gains[group]);
        }
        return total;
    }
}
