package io.github.claimgauge.tuning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QualityTest {

    private static final List<Sample> MIXED =
            List.of(new Sample(10, true), new Sample(0, true), new Sample(0, false), new Sample(-10, false));

    @Test
    void countsPairsThatAreInOrderAndHalfOfTheTies() {
        // of four pairs three are in order and one is a tie
        assertThat(Quality.of(MIXED).auc()).isEqualTo(3.5 / 4);
    }

    @Test
    void averagesSquaredErrors() {
        double sure = Math.pow(1 / 11.0, 2);
        double even = 0.25;

        assertThat(Quality.of(MIXED).brier()).isCloseTo((2 * sure + 2 * even) / 4, within(1e-12));
    }

    @Test
    void averagesSurpriseInNats() {
        double sure = -Math.log(10 / 11.0);
        double even = Math.log(2);

        assertThat(Quality.of(MIXED).logLoss()).isCloseTo((2 * sure + 2 * even) / 4, within(1e-12));
    }

    @Test
    void countsEvenOddsAsWrong() {
        assertThat(Quality.of(MIXED).accuracy()).isEqualTo(0.5);
    }

    @Test
    void isNotANumberWhereThereIsNothingToTellApart() {
        assertThat(Quality.of(List.of(new Sample(3, true))).auc()).isNaN();
        assertThat(Quality.of(List.of()).brier()).isNaN();
    }

    @Test
    void isCalibratedOnlyOnManyClaims() {
        var many = IntStream.range(0, Quality.CALIBRATED_FROM)
                .mapToObj(index -> new Sample(0, index % 2 == 0))
                .toList();

        assertThat(Quality.of(many).isCalibrated()).isTrue();
        assertThat(Quality.of(many.subList(1, many.size())).isCalibrated()).isFalse();
    }

    @Test
    void drawsTheCurveWhoseAreaIsTheAuc() {
        var curve = Point.curve(MIXED);

        double area = 0;
        for (int index = 1; index < curve.size(); index++) {
            var left = curve.get(index - 1);
            var right = curve.get(index);
            area += (right.falseAlarms() - left.falseAlarms()) * (left.found() + right.found()) / 2;
        }
        assertThat(curve).startsWith(new Point(0, 0)).endsWith(new Point(1, 1));
        assertThat(area).isCloseTo(Quality.of(MIXED).auc(), within(1e-12));
    }

    @Test
    void drawsNoCurveThroughOneOutcome() {
        assertThat(Point.curve(
                        Stream.of(1, 2).map(points -> new Sample(points, true)).toList()))
                .isEmpty();
    }
}
