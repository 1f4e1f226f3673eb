package io.github.claimgauge.tuning.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.tuning.report.Plot.Label;
import io.github.claimgauge.tuning.report.Plot.Shape;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where in a diagram things stand: from 60 to 300 across, and from 252 at the bottom up to 12. */
class PlotTest {

    private final Plot plot = new Plot("Title", "across", "up");

    @Test
    void hasAFrameWithRoomForItsLabels() {
        assertThat(plot.title()).isEqualTo("Title");
        assertThat(plot.viewBox()).isEqualTo("0 0 322 296");
        assertThat(plot.shapes()).containsExactly(new Shape("frame", "M60 12h240v240h-240z"));
        assertThat(plot.labels())
                .containsExactly(
                        new Label("axis", "translate(180.0 290.0)", "across"),
                        new Label("axis", "translate(11.0 132.0) rotate(-90)", "up"));
    }

    @Test
    void setsTicksAtEqualDistances() {
        plot.ticks(List.of("0", "50", "100"), List.of("none", "all"));

        assertThat(plot.labels().subList(2, 7))
                .containsExactly(
                        new Label("tick", "translate(60.0 268.0)", "0"),
                        new Label("tick", "translate(180.0 268.0)", "50"),
                        new Label("tick", "translate(300.0 268.0)", "100"),
                        new Label("tick up", "translate(55.0 256.0)", "none"),
                        new Label("tick up", "translate(55.0 16.0)", "all"));
    }

    @Test
    void setsASingleTickAtTheBeginning() {
        plot.ticks(List.of("2024"), List.of());

        assertThat(plot.labels().subList(2, 3)).containsExactly(new Label("tick", "translate(60.0 268.0)", "2024"));
    }

    @Test
    void drawsFromTheBottomUp() {
        plot.diagonal().level(0.75).line(List.of(new double[] {0, 0}, new double[] {0.5, 0.25}));
        plot.dot(0.5, 0.25, 4).whisker(0.25, 0.1, 0.9);

        assertThat(plot.shapes().subList(1, 6))
                .containsExactly(
                        new Shape("even", "M60.0 252.0L300.0 12.0"),
                        new Shape("even", "M60.0 72.0L300.0 72.0"),
                        new Shape("curve", "M60.0 252.0L180.0 192.0"),
                        new Shape("dot", "M176.0 192.0a4.0 4.0 0 1 0 8.0 0a4.0 4.0 0 1 0 -8.0 0z"),
                        new Shape("whisker", "M120.0 228.0V36.0"));
    }

    @Test
    void leavesAGapBesideEachBarThatTakesAtMostHalfOfIt() {
        plot.bar("held", 0, 0.5, 1).bar("other", 0.5, 0.51, 0.5);

        assertThat(plot.shapes().subList(1, 3))
                .containsExactly(
                        new Shape("held", "M61.0 252.0h118.0V12.0h-118.0z"),
                        new Shape("other", "M180.6 252.0h1.2V132.0h-1.2z"));
    }

    @Test
    void drawsNothingWhereThereIsNothing() {
        plot.bar("held", 0, 1, 0).line(List.of());

        assertThat(plot.shapes()).hasSize(1);
    }
}
