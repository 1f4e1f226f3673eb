package io.github.claimgauge.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A time as pages show it, in UTC. */
public record Stamp(Instant at) {

    private static final DateTimeFormatter DAY = format("yyyy-MM-dd");
    private static final DateTimeFormatter SECOND = format("yyyy-MM-dd HH:mm:ss");

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withZone(ZoneOffset.UTC);
    }

    /** {@code 2024-04-16 09:30 UTC}. */
    public String minute() {
        return Typeset.minute(at);
    }

    /** {@code 2024-04-16}. */
    public String day() {
        return DAY.format(at);
    }

    /** {@code 2024-04-16 09:30:12}. */
    public String second() {
        return SECOND.format(at);
    }
}
