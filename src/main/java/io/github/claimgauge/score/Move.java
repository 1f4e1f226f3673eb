package io.github.claimgauge.score;

import io.github.claimgauge.score.Question.Choice;
import java.util.ArrayList;
import java.util.List;

/**
 * Answers that are given together, and what they add to each group's sum.
 *
 * @param choices in the order of the questions
 */
record Move(List<Choice> choices, int[] gains) {

    static Move none(int groups) {
        return new Move(List.of(), new int[groups]);
    }

    /** The same after one more answer, to a question that comes before. */
    Move after(Choice choice, int[] more) {
        var all = new ArrayList<Choice>(choices.size() + 1);
        all.add(choice);
        all.addAll(choices);
        return new Move(all, sum(gains, more));
    }

    int answers() {
        return choices.size();
    }

    int[] addedTo(int[] sums) {
        return sum(sums, gains);
    }

    /**
     * Those that no earlier one outdoes in every group.
     *
     * @param candidates fewest answers first, and the first of equals is kept
     */
    static List<Move> outstanding(List<Move> candidates, int sign) {
        var outstanding = new ArrayList<Move>();
        for (var candidate : candidates) {
            if (!candidate.isOutdone(outstanding, sign)) {
                outstanding.add(candidate);
            }
        }
        return outstanding;
    }

    private boolean isOutdone(List<Move> others, int sign) {
        for (var other : others) {
            if (other.doesAllThat(this, sign)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it does at least as much in every group. */
    private boolean doesAllThat(Move other, int sign) {
        for (int group = 0; group < gains.length; group++) {
            if (sign * gains[group] < sign * other.gains[group]) {
                return false;
            }
        }
        return true;
    }

    private static int[] sum(int[] one, int[] other) {
        var sum = one.clone();
        for (int group = 0; group < sum.length; group++) {
            sum[group] += other[group];
        }
        return sum;
    }
}
