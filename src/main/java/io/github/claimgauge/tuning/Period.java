package io.github.claimgauge.tuning;

import io.github.claimgauge.casebook.Outcome.Label;
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

    /**
     * The earliest first; those without a plain outcome to measure by are left out.
     *
     * @param claims what the backtest was made of
     */
    public static List<Period> all(List<LabelledClaim> claims, Backtest backtest) {
        var months = all(claims, backtest, MONTH);
        return months.size() > MOST_MONTHS ? all(claims, backtest, YEAR) : months;
    }

    private static List<Period> all(List<LabelledClaim> claims, Backtest backtest, int length) {
        var tallies = new TreeMap<String, Tally>();
        for (int index = 0; index < claims.size(); index++) {
            var scored = backtest.scores().get(index);
            boolean held = scored.outcome() == Label.CONFIRMED;
            if (held || scored.outcome() == Label.REFUTED) {
                tallies.computeIfAbsent(name(claims.get(index), length), name -> new Tally())
                        .add(scored.points(), held);
            }
        }
        return tallies.entrySet().stream()
                .map(tally -> new Period(tally.getKey(), tally.getValue().quality()))
                .toList();
    }

    /** A claim of which only the year is known counts in its last month. */
    private static String name(LabelledClaim labelled, int length) {
        return labelled.claim().claimedAt().end().toString().substring(0, length);
    }
}
