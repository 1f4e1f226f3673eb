package io.github.claimgauge.tuning.report;

import io.github.claimgauge.casebook.Outcome.Label;
import io.github.claimgauge.tuning.Backtest;
import io.github.claimgauge.tuning.Period;
import io.github.claimgauge.tuning.Point;
import io.github.claimgauge.tuning.report.Tables.Table;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A diagram and the numbers that it shows. */
public record Chart(Plot plot, Table table) {

    private static final List<String> PERCENT = List.of("0 %", "25 %", "50 %", "75 %", "100 %");

    /** What a coin gets lies in the middle. */
    private static final double HIGHEST_BRIER = 0.5;

    private static final int MOST_LABELS = 5;

    /** What was said, and what came true. */
    public static Chart reliability(Backtest backtest) {
        var plot = new Plot("Reliability: what was said, and what came true", "likelihood said", "share that held")
                .ticks(PERCENT, PERCENT)
                .diagonal();
        backtest.bands().stream().filter(band -> band.held().of() > 0).forEach(band -> plot.whisker(
                        band.said(), band.held().low(), band.held().high())
                .dot(band.said(), band.held().value(), radius(band.held().of())));
        return new Chart(plot, Tables.bands(backtest));
    }

    /** The more claims, the larger, and for many claims about in proportion to them; it can be seen for one, too. */
    private static double radius(int claims) {
        return Math.min(14, 3 + Math.sqrt(claims));
    }

    /** True claims found for false ones believed. */
    public static Chart roc(Backtest backtest) {
        var plot = new Plot("ROC: true claims found for false ones believed", "false ones believed", "true ones found")
                .ticks(PERCENT, PERCENT)
                .diagonal()
                .line(backtest.roc().stream().map(Chart::place).toList());
        return new Chart(plot, Tables.roc(backtest));
    }

    private static double[] place(Point point) {
        return new double[] {point.falseAlarms(), point.found()};
    }

    /** Scores of confirmed claims beside those of refuted ones. */
    public static Chart histogram(Backtest backtest) {
        var held = Histogram.of(backtest, Label.CONFIRMED);
        var others = Histogram.of(backtest, Label.REFUTED);
        int most = Math.max(1, Math.max(held.most(), others.most()));
        var plot = new Plot("Scores: confirmed (solid) and refuted (outlined)", "score", "claims")
                .ticks(List.of("0", "25", "50", "75", "100"), List.of("0", Integer.toString(most)));
        for (int bin = 0; bin < Histogram.BINS; bin++) {
            double from = (double) bin / Histogram.BINS;
            double middle = from + 0.5 / Histogram.BINS;
            plot.bar("held", from, middle, (double) held.counts().get(bin) / most);
            plot.bar(
                    "other",
                    middle,
                    from + 1.0 / Histogram.BINS,
                    (double) others.counts().get(bin) / most);
        }
        return new Chart(plot, Tables.histogram(backtest));
    }

    /** The Brier score of the claims of each stretch of time; the dashed line is what a coin gets. */
    public static Chart overTime(List<Period> periods) {
        var plot = new Plot("Brier score by when claims were made (0 is best)", "claims made in", "Brier score")
                .ticks(names(periods), List.of("0", "0.25", "0.50"))
                .level(0.25 / HIGHEST_BRIER)
                .line(IntStream.range(0, periods.size())
                        .mapToObj(index -> new double[] {across(index, periods), up(periods.get(index))})
                        .toList());
        for (int index = 0; index < periods.size(); index++) {
            int claims = periods.get(index).quality().claims();
            plot.dot(across(index, periods), up(periods.get(index)), radius(claims));
        }
        return new Chart(plot, Tables.overTime(periods));
    }

    /** How far claims would move, either way; those that stay are left out. */
    public static Chart moves(SortedMap<Integer, Integer> differences) {
        var moving = new TreeMap<>(differences);
        moving.remove(0);
        int reach = moving.keySet().stream().mapToInt(Math::abs).max().orElse(1);
        int most = moving.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        var ends = "%d".formatted(reach);
        var plot = new Plot(
                        "Claims by how far their score would move",
                        "change of the score, in percentage points",
                        "claims")
                .ticks(List.of("−" + ends, "0", "+" + ends), List.of("0", Integer.toString(most)));
        double width = 1.0 / (2 * reach + 1);
        moving.forEach((difference, claims) -> plot.bar(
                difference > 0 ? "held" : "other",
                (difference + reach) * width,
                (difference + reach + 1) * width,
                (double) claims / most));
        return new Chart(plot, Tables.moves(moving));
    }

    private static double across(int index, List<Period> periods) {
        return (double) index / Math.max(1, periods.size() - 1);
    }

    private static double up(Period period) {
        return Math.min(1, period.quality().brier() / HIGHEST_BRIER);
    }

    /** As many as there is room for, at equal distances. */
    private static List<String> names(List<Period> periods) {
        int steps = periods.size() - 1;
        int labels = IntStream.iterate(MOST_LABELS - 1, count -> count > 1, count -> count - 1)
                .filter(count -> steps % count == 0)
                .findFirst()
                .orElse(1);
        return steps <= 0
                ? periods.stream().map(Period::name).toList()
                : IntStream.rangeClosed(0, labels)
                        .mapToObj(label -> periods.get(label * steps / labels).name())
                        .toList();
    }
}
