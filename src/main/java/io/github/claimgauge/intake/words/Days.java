package io.github.claimgauge.intake.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalQuery;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates as feeds write them. Of a time of day only the day is used: it says when a machine looked. */
public final class Days {

    private static final DateTimeFormatter FORM = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .optionalStart()
            .appendLiteral(' ')
            .optionalEnd()
            .optionalStart()
            .appendLiteral('T')
            .optionalEnd()
            .appendPattern("HH:mm[:ss]")
            .optionalStart()
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HH:mm", "Z")
            .optionalEnd()
            .optionalEnd()
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    /** A colon in the offset is left out by some. */
    private static final Pattern OFFSET = Pattern.compile("([+-]\\d\\d)(\\d\\d)$");

    private static final TemporalQuery<LocalDate> AS_IT_STANDS = LocalDate::from;

    private Days() {}

    /**
     * @param text a date, or a date and a time; without a time zone it is UTC
     * @return the day in UTC; empty if the text is no date
     */
    public static Optional<LocalDate> utc(String text) {
        try {
            var read = FORM.parseBest(
                    OFFSET.matcher(text.strip()).replaceFirst("$1:$2"),
                    OffsetDateTime::from,
                    LocalDateTime::from,
                    AS_IT_STANDS);
            return Optional.of(
                    read instanceof OffsetDateTime moment
                            ? moment.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate()
                            : LocalDate.from(read));
        } catch (DateTimeException fault) {
            return Optional.empty();
        }
    }
}
