package io.github.claimgauge.claim;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A point in time as precisely as it is known: a year, a month, a day (all in UTC) or an instant.
 *
 * @param text ISO 8601, as it was given but in capitals: {@code 2024}, {@code 2024-04}, {@code 2024-04-16} or a date-time with
 *     offset
 * @param start first instant that it may mean
 * @param end last instant that it may mean, inclusive
 */
public record Moment(String text, Instant start, Instant end) implements Comparable<Moment> {

    /** No claim is older: cyber-attack claims on public channels begin about here. */
    private static final int FIRST_YEAR = 1990;

    private static final int LAST_YEAR = 2200;

    /** What a text must be to be a moment, for people. */
    public static final String FORM = "must be a date between " + FIRST_YEAR + " and " + LAST_YEAR
            + ": YYYY, YYYY-MM, YYYY-MM-DD or a date-time with offset";

    /** What a moment must be that is not {@linkplain #isAhead ahead}, for people. */
    public static final String PAST = "must not be in the future";

    /** @throws DateTimeException if the text is none of the four forms, or lies outside 1990 to 2200 */
    public static Moment parse(String text) {
        return switch (text.length()) {
            case 4 ->
                between(
                        text,
                        Year.parse(text).atDay(1),
                        Year.parse(text).plusYears(1).atDay(1));
            case 7 ->
                between(
                        text,
                        YearMonth.parse(text).atDay(1),
                        YearMonth.parse(text).plusMonths(1).atDay(1));
            case 10 -> of(LocalDate.parse(text));
            default ->
                exactly(
                        text.toUpperCase(Locale.ROOT),
                        OffsetDateTime.parse(text).toInstant());
        };
    }

    /** @throws DateTimeException if the day lies outside 1990 to 2200 */
    public static Moment of(LocalDate day) {
        return between(day.toString(), day, day.plusDays(1));
    }

    /** @throws DateTimeException if it lies outside 1990 to 2200 */
    public static Moment of(Instant instant) {
        return exactly(instant.toString(), instant);
    }

    /** Whether all of it lies at or before the end of {@code other}: what is certain to have been known by then. */
    public boolean isKnownBy(Moment other) {
        return !end.isAfter(other.end);
    }

    /** Whether all of it lies after all of {@code other}. */
    public boolean isAfter(Moment other) {
        return start.isAfter(other.end);
    }

    /** The last instant that may pass for the present: a day from now, since clocks and time zones differ. */
    public static Instant horizon(Instant now) {
        return now.plus(1, ChronoUnit.DAYS);
    }

    /** Whether all of it lies in the future, beyond the {@link #horizon}. */
    public boolean isAhead(Instant now) {
        return start.isAfter(horizon(now));
    }

    /** Whether it came before {@code other}, and not on the same day; null if they are not known well enough to tell. */
    public @Nullable Boolean isBefore(Moment other) {
        if (other.isAfter(this)) {
            return true;
        }
        return isAfter(other) || isKnownToTheDay() && other.isKnownToTheDay() ? false : null;
    }

    /** Hours from this start to the start of {@code later}; empty unless both are known to the day. */
    public OptionalLong hoursUntil(Moment later) {
        return isKnownToTheDay() && later.isKnownToTheDay()
                ? OptionalLong.of(ChronoUnit.HOURS.between(start, later.start))
                : OptionalLong.empty();
    }

    /** Whole days from the start of the last day that it may mean to the start of {@code later}; 0 if that is earlier. */
    public long leastDaysUntil(Moment later) {
        return Math.max(0, ChronoUnit.DAYS.between(lastDay(), later.start));
    }

    /** Whole days from this start to the start of the last day that {@code later} may mean; 0 if that is earlier. */
    public long mostDaysUntil(Moment later) {
        return Math.max(0, ChronoUnit.DAYS.between(start, later.lastDay()));
    }

    private Instant lastDay() {
        var lastDay = end.plusNanos(1).minus(1, ChronoUnit.DAYS);
        return lastDay.isAfter(start) ? lastDay : start;
    }

    @Override
    public int compareTo(Moment other) {
        int byEnd = end.compareTo(other.end);
        return byEnd != 0 ? byEnd : start.compareTo(other.start);
    }

    @Override
    public String toString() {
        return text;
    }

    /** Whether it is a day, or a part of one. */
    public boolean isKnownToTheDay() {
        return ChronoUnit.HOURS.between(start, end) <= 24;
    }

    private static Moment between(String text, LocalDate first, LocalDate next) {
        return within(new Moment(
                text,
                first.atStartOfDay().toInstant(ZoneOffset.UTC),
                next.atStartOfDay().toInstant(ZoneOffset.UTC).minusNanos(1)));
    }

    private static Moment exactly(String text, Instant instant) {
        return within(new Moment(text, instant, instant));
    }

    private static Moment within(Moment moment) {
        int year = moment.start.atOffset(ZoneOffset.UTC).getYear();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new DateTimeException("lies outside " + FIRST_YEAR + " to " + LAST_YEAR);
        }
        return moment;
    }
}
