package io.github.claimgauge.api.rulebook;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Finds what somebody may have meant. */
record Near(String text) {

    private static final int MOST = 3;

    /** Longer texts are no slips of the pen, and would take long to compare. */
    private static final int LONGEST = 100;

    /** The names that take the fewest changes, nearest first; none if all are far. */
    List<String> among(List<String> names) {
        return text.length() > LONGEST
                ? List.of()
                : names.stream()
                        .filter(name -> distance(name) <= Math.max(2, name.length() / 2))
                        .sorted(Comparator.comparingInt(this::distance).thenComparing(Comparator.naturalOrder()))
                        .limit(MOST)
                        .toList();
    }

    /** Levenshtein's: how many characters must be added, left out or replaced. */
    int distance(String other) {
        var above = new int[other.length() + 1];
        Arrays.setAll(above, index -> index);
        for (int row = 1; row <= text.length(); row++) {
            int diagonal = above[0];
            above[0] = row;
            for (int column = 1; column <= other.length(); column++) {
                int replaced = diagonal + (text.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1);
                diagonal = above[column];
                above[column] = Math.min(replaced, 1 + Math.min(above[column], above[column - 1]));
            }
        }
        return above[other.length()];
    }
}
