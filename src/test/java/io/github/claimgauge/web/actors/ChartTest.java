package io.github.claimgauge.web.actors;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.web.actors.Chart.Bar;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ChartTest {

    @Test
    void putsTheMostNamedFirstAndWhatIsUsualBeforeWhatIsNot() {
        var chart = Chart.of("Country", List.of("France", "China", "China"), List.of("Japan"), List.of("China"));

        assertThat(chart.bars())
                .containsExactly(
                        new Bar("China", 2, 100, false, true),
                        new Bar("France", 1, 50, false, false),
                        new Bar("Japan", 0, 0, true, false));
    }

    @Test
    void countsWhatHasNoRow() {
        var named = IntStream.range(0, 20).mapToObj(at -> "sector " + at).toList();

        var chart = Chart.of("Sector", named, List.of(), List.of());

        assertThat(chart.bars()).hasSize(12);
        assertThat(chart.others()).isEqualTo(8);
    }
}
