package io.github.claimgauge.casebook.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is usual, and what is only frequent. */
class UsualTargetsTest {

    /** Half of everybody's victims lie in one country. */
    private static final List<String> OTHERS = joined(joined(times(100, "US"), times(90, "GB")), times(10, "MY"));

    @Test
    void aFewVictimsMakeNoHabit() {
        assertThat(new UsualTargets(times(9, "MY"), OTHERS).usual()).isEmpty();
    }

    @Test
    void aCountryThatOthersSeldomNameIsUsual() {
        assertThat(new UsualTargets(joined(times(6, "MY"), times(6, "US")), OTHERS).usual())
                .contains(List.of("MY"));
    }

    @Test
    void whoTakesWhatThereIsHasNoUsualCountry() {
        assertThat(new UsualTargets(joined(joined(times(50, "US"), times(45, "GB")), times(5, "MY")), OTHERS).usual())
                .contains(List.of());
    }

    @Test
    void theLargestCountryIsUsualForWhoNamesNoOther() {
        assertThat(new UsualTargets(times(40, "US"), OTHERS).usual()).contains(List.of("US"));
    }

    @Test
    void withoutOthersNobodyCanSayThatThereIsNoHabit() {
        var spread = Stream.of("US", "GB", "DE", "FR", "IT", "ES", "NL", "BE", "AT", "CH", "SE", "NO")
                .toList();

        assertThat(new UsualTargets(spread, List.of()).usual()).isEmpty();
        assertThat(new UsualTargets(times(12, "MY"), List.of()).usual()).contains(List.of("MY"));
    }

    private static List<String> times(int count, String value) {
        return Collections.nCopies(count, value);
    }

    private static List<String> joined(List<String> first, List<String> second) {
        return Stream.of(first, second).flatMap(List::stream).toList();
    }
}
