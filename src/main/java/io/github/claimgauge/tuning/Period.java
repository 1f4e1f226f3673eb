package io.github.claimgauge.tuning;

import io.github.claimgauge.score.Balance;
import java.util.List;
import java.util.TreeMap;

/**
 * How well the claims of one stretch of time were scored.
 *
 * @param name {@code 2024-04}, or {@code 2024} where there are too many months to tell apart
 */
public record Period(String name, Quality quality) {

    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int MOST_MONTHS = 24;

    /** The earliest first; those without a plain outcome to measure by are left out. */
    static List<Period> all(Balance balance, List<Judged> judged) {
        var months = all(balance, judged, MONTH);
        return months.size() > MOST_MONTHS ? all(balance, judged, YEAR) : months;
    }

    private static List<Period> all(Balance balance, List<Judged> judged, int length) {
        var tallies = new TreeMap<String, Tally>();
        judged.stream().filter(Judged::isResolved).forEach(one -> tallies.computeIfAbsent(
                        name(one, length), name -> new Tally())
                .add(balance.points(one.fired()), one.held()));
        return tallies.entrySet().stream()
                .map(tally -> new Period(tally.getKey(), tally.getValue().quality()))
                .toList();
    }

    /** A claim of which only the year is known counts in its last month. */
    private static String name(Judged judged, int length) {
        return judged.made().toString().substring(0, length);
    }
}
