package io.github.claimgauge.web.actors;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whom an actor names, by one property: a table of which one column is bars.
 *
 * @param title the property
 * @param others how many claims are in none of the rows
 */
record Chart(String title, List<Bar> bars, int others) {

    private static final int MOST = 12;

    /**
     * @param claims how many of the latest claims
     * @param percent of the longest bar
     * @param stated whether the registry says that it is usual
     * @param told whether a claim made now would be told that it is usual
     */
    record Bar(String words, int claims, int percent, boolean stated, boolean told) {}

    /** @param named one for each claim for which it is known */
    static Chart of(String title, List<String> named, Collection<String> stated, Collection<String> told) {
        Set<String> all = new TreeSet<>(named);
        all.addAll(stated);
        all.addAll(told);
        var usual = new HashSet<>(stated);
        usual.addAll(told);
        var sorted = all.stream()
                .sorted(Comparator.comparing((String words) -> -Collections.frequency(named, words))
                        .thenComparing(words -> !usual.contains(words)))
                .toList();
        var shown = sorted.subList(0, Math.min(MOST, sorted.size()));
        int longest = shown.isEmpty() ? 0 : Collections.frequency(named, shown.get(0));
        var bars = new ArrayList<Bar>();
        for (var words : shown) {
            int claims = Collections.frequency(named, words);
            int percent = longest == 0 ? 0 : Math.round(100f * claims / longest);
            bars.add(new Bar(words, claims, percent, stated.contains(words), told.contains(words)));
        }
        int counted = bars.stream().mapToInt(Bar::claims).sum();
        return new Chart(title, List.copyOf(bars), named.size() - counted);
    }
}
