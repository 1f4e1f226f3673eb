package io.github.claimgauge.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {

    @ParameterizedTest
    @CsvSource({
        "2024, 2024-01-01T00:00:00Z, 2024-12-31T23:59:59.999999999Z",
        "2024-02, 2024-02-01T00:00:00Z, 2024-02-29T23:59:59.999999999Z",
        "2024-04-16, 2024-04-16T00:00:00Z, 2024-04-16T23:59:59.999999999Z",
        "2024-04-16T10:00:00+02:00, 2024-04-16T08:00:00Z, 2024-04-16T08:00:00Z"
    })
    void spansWhatItsTextMayMean(String text, Instant start, Instant end) {
        var moment = Moment.parse(text);

        assertThat(moment.start()).isEqualTo(start);
        assertThat(moment.end()).isEqualTo(end);
        assertThat(moment).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-15, false",
        "2026-01-16, false",
        "2026-01-16T12:00:00Z, false",
        "2026, false",
        "2026-01-16T12:00:01Z, true",
        "2026-01-17, true",
        "2042, true"
    })
    void liesAheadIfItIsMoreThanADayAway(String text, boolean ahead) {
        assertThat(Moment.parse(text).isAhead(Instant.parse("2026-01-15T12:00:00Z")))
                .isEqualTo(ahead);
    }

    @Test
    void writesADateTimeInCapitalsHoweverItWasGiven() {
        assertThat(Moment.parse("2024-05-02t10:00:00z")).isEqualTo(Moment.parse("2024-05-02T10:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "now",
                "24",
                "20240416",
                "2024-4-16",
                "2024-02-30",
                "2024-13",
                "16.04.2024",
                "2024-04-16T10:00:00",
                "1989",
                "2201",
                "+999999999-01-01",
                "-2024",
                "２０２４"
            })
    void refusesWhatIsNoDateOrOutOfRange(String text) {
        assertThatThrownBy(() -> Moment.parse(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void isKnownOnlyWhenAllOfItIsPast() {
        var day = Moment.parse("2024-04-18");

        assertThat(Moment.parse("2024-04-18").isKnownBy(day)).isTrue();
        assertThat(Moment.parse("2024-04-19").isKnownBy(day)).isFalse();
        assertThat(Moment.parse("2024-04").isKnownBy(day)).isFalse();
        assertThat(Moment.parse("2023").isKnownBy(day)).isTrue();
    }

    @Test
    void countsHoursOnlyBetweenKnownDays() {
        var claim = Moment.parse("2024-04-16");

        assertThat(Moment.parse("2024-04-15").hoursUntil(claim)).hasValue(24);
        assertThat(Moment.parse("2024-04-15T18:00:00Z").hoursUntil(Moment.parse("2024-04-16T00:30:00Z")))
                .hasValue(6);
        assertThat(Moment.parse("2024-04").hoursUntil(claim)).isEmpty();
        assertThat(Moment.parse("2024").hoursUntil(claim)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "?", textBlock = """
            2024-04-15, 2024-04-16, true
            2024-04-16, 2024-04-16, false
            2024-04-16, 2024-04-15, false
            2023,       2024-04-16, true
            2024,       2024-04-16, ?
            2024-04,    2024-04,    ?
            2024-05,    2024-04-16, false
            """)
    void tellsWhatCameFirstWhereThatIsKnown(String one, String other, @Nullable Boolean before) {
        assertThat(Moment.parse(one).isBefore(Moment.parse(other))).isEqualTo(before);
    }

    @Test
    void countsTheLeastNumberOfDaysFromTheLastDayThatItMayMean() {
        var claim = Moment.parse("2024-04-16");

        assertThat(Moment.parse("2024-04-06").leastDaysUntil(claim)).isEqualTo(10);
        assertThat(Moment.parse("2024-04-06T18:00:00Z").leastDaysUntil(claim)).isEqualTo(9);
        assertThat(Moment.parse("2024-03").leastDaysUntil(claim)).isEqualTo(16);
        assertThat(Moment.parse("2024").leastDaysUntil(claim)).isZero();
    }

    @Test
    void countsTheMostDaysToTheLastDayThatTheLaterOneMayMean() {
        assertThat(Moment.parse("2024-04-06").mostDaysUntil(Moment.parse("2024-04-16")))
                .isEqualTo(10);
        assertThat(Moment.parse("2024-03").mostDaysUntil(Moment.parse("2024-04-16")))
                .isEqualTo(46);
        assertThat(Moment.parse("2024-04-06").mostDaysUntil(Moment.parse("2024-04")))
                .isEqualTo(24);
        assertThat(Moment.parse("2024-05").mostDaysUntil(Moment.parse("2024-04-16")))
                .isZero();
    }

    @Test
    void sortsByEndThenByStart() {
        assertThat(Moment.parse("2024-12-31")).isGreaterThan(Moment.parse("2024"));
        assertThat(Moment.parse("2025")).isGreaterThan(Moment.parse("2024-12-31"));
    }
}
