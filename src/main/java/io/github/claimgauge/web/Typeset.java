package io.github.claimgauge.web;

import com.ibm.icu.util.ULocale;
import io.github.claimgauge.tuning.report.Numerals;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numerals, moments and names of countries as pages print them. */
public final class Typeset {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** Of a version, this much tells it from all others. */
    private static final int SHORT = 10;

    private Typeset() {}

    /** With a sign, and a minus as long as a plus is wide. */
    public static String signed(int number) {
        return minus(Numerals.signed(number));
    }

    /** Hyphens before numbers become minus signs; those within names and dates stay. */
    public static String minus(String numbers) {
        return numbers.replaceAll("(?<![\\p{Alnum}])-(?=\\d)", "−");
    }

    /** A number that somebody has typed, or copied from a page, as programs write it. */
    public static String plain(String typed) {
        return typed.strip().replace('−', '-').replaceFirst("^\\+", "");
    }

    /** {@code 2024-04-16 13:05 UTC}. */
    public static String minute(Instant instant) {
        return MINUTE.format(instant);
    }

    /** @param code of a country, ISO 3166-1 alpha-2, of a grouping such as EU, or of a UN M49 region */
    public static String country(String code) {
        return ULocale.getDisplayCountry("und-" + code, ULocale.ENGLISH);
    }

    /** The beginning of a version. */
    public static String version(String version) {
        return version.length() > SHORT ? version.substring(0, SHORT) : version;
    }
}
