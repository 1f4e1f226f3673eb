package io.github.claimgauge.tuning.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.RandomClaims;
import io.github.claimgauge.casebook.Outcome.Label;
import io.github.claimgauge.rulebook.Rulebooks;
import io.github.claimgauge.rulebook.folder.RulesFolder;
import io.github.claimgauge.tuning.Backtest;
import io.github.claimgauge.tuning.BandTally;
import io.github.claimgauge.tuning.Judgements;
import io.github.claimgauge.tuning.Scored;
import io.github.claimgauge.tuning.View;
import io.github.claimgauge.tuning.report.Plot.Shape;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** That diagrams show, and tables say, what was counted. */
class ChartTest {

    private static final Judgements JUDGEMENTS = Judgements.of(
            Rulebooks.load(RulesFolder.bundled()), RandomClaims.labelled(3, 80)::forEach, View.AT_72_HOURS);
    private static final Backtest BACKTEST = JUDGEMENTS.backtest();

    @Test
    void countsConfirmedAndRefutedClaimsByTheTenthOfTheirScore() {
        var rows = Chart.histogram(BACKTEST).table().rows();

        assertThat(rows).hasSize(10);
        for (int tenth = 0; tenth < 10; tenth++) {
            int bin = tenth;
            Predicate<Scored> within = scored -> scored.score() / 10 == bin;
            assertThat(rows.get(tenth))
                    .as(rows.get(tenth).get(0))
                    .endsWith(count(Label.CONFIRMED, within), count(Label.REFUTED, within));
        }
        assertThat(rows.get(0)).startsWith("1 to 9");
        assertThat(rows.get(9)).startsWith("90 to 99");
    }

    @Test
    void drawsABarForEachCountAndTheHighestAsHighAsTheFrame() {
        var chart = Chart.histogram(BACKTEST);
        var bars = shapes(chart, "held", "other");

        assertThat(bars).extracting(Shape::path).anyMatch(path -> path.contains("V12.0"));
        assertThat(bars).hasSize((int) chart.table().rows().stream()
                .flatMap(row -> row.stream().skip(1))
                .filter(claims -> !claims.equals("0"))
                .count());
    }

    @Test
    void drawsEachBandThatHasClaimsWithAPlainOutcome() {
        long bands = BACKTEST.bands().stream()
                .map(BandTally::held)
                .filter(held -> held.of() > 0)
                .count();

        assertThat(bands).isBetween(2L, 6L);
        assertThat(shapes(Chart.reliability(BACKTEST), "dot")).hasSize((int) bands);
        assertThat(shapes(Chart.reliability(BACKTEST), "whisker")).hasSize((int) bands);
    }

    @Test
    void drawsClaimsThatMoveAndLeavesOutThoseThatStay() {
        var chart = Chart.moves(new TreeMap<>(Map.of(-2, 1, 0, 500, 1, 4)));

        assertThat(chart.table().rows()).containsExactly(List.of("-2", "1"), List.of("+1", "4"));
        assertThat(shapes(chart, "held", "other"))
                .containsExactly(
                        new Shape("other", "M61.0 252.0h46.0V192.0h-46.0z"),
                        new Shape("held", "M205.0 252.0h46.0V12.0h-46.0z"));
    }

    private static List<Shape> shapes(Chart chart, String... styles) {
        return chart.plot().shapes().stream()
                .filter(shape -> List.of(styles).contains(shape.style()))
                .toList();
    }

    private static String count(Label outcome, Predicate<Scored> such) {
        return Long.toString(JUDGEMENTS.scores().stream()
                .filter(scored -> scored.outcome() == outcome)
                .filter(such)
                .count());
    }
}
