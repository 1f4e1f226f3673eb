package io.github.claimgauge.scenario.claim;

import io.cucumber.java.ParameterType;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The kinds of words that steps are made of, whatever they are about. */
public final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final Map<String, Long> NUMBERS =
            Map.of("no", 0L, "none", 0L, "one", 1L, "two", 2L, "three", 3L, "four", 4L, "five", 5L, "ten", 10L);

    private Words() {}

    /** A verb, which "not" turns into a no. */
    @ParameterType(
            "(?:is|was|were|can|could|did)(?: not)?|cannot|does not [a-z]+|calls|fits|exists|speaks|names|goes|repeats")
    public static boolean whether(String verb) {
        return !verb.contains("not");
    }

    @ParameterType("no|none|one|two|three|four|five|ten|\\d[\\d,]*")
    public static long number(String text) {
        var word = NUMBERS.get(text);
        return word == null ? Long.parseLong(text.replace(",", "")) : word;
    }

    @ParameterType("megabytes|gigabytes|terabytes")
    public static long unit(String name) {
        return switch (name) {
            case "megabytes" -> 1_000_000L;
            case "gigabytes" -> 1_000_000_000L;
            default -> 1_000_000_000_000L;
        };
    }

    @ParameterType("\\d{1,2} [A-Z][a-z]+ \\d{4}")
    public static LocalDate day(String text) {
        return LocalDate.parse(text, DAY);
    }

    /** Names of countries, as an ISO 3166-1 alpha-2 code each. */
    @ParameterType("[A-Z][A-Za-z]*(?: [A-Z][A-Za-z]*)*(?: and [A-Z][A-Za-z]*(?: [A-Z][A-Za-z]*)*)*")
    public static List<String> countries(String names) {
        return Arrays.stream(names.split(" and ")).map(Words::country).toList();
    }

    /** Things in a row, each in lower snake case: {@code customer data, contracts and invoices}. */
    @ParameterType("[a-z][a-z ,-]*")
    public static List<String> things(String text) {
        return Arrays.stream(text.split(", | and ")).map(Words::snake).toList();
    }

    /** The word that claims use for what a scenario says with spaces. */
    static String snake(String words) {
        return words.replace(' ', '_').replace('-', '_');
    }

    /** A value as a scenario says it. */
    static String spoken(Object value) {
        if (value instanceof Boolean bool) {
            return bool ? "yes" : "no";
        }
        if (value instanceof Number number && number.longValue() == number.doubleValue()) {
            return String.format(Locale.ROOT, "%,d", number.longValue());
        }
        return value.toString().replace('_', ' ');
    }

    private static String country(String name) {
        return Arrays.stream(Locale.getISOCountries())
                .filter(code -> new Locale.Builder()
                        .setRegion(code)
                        .build()
                        .getDisplayCountry(Locale.ENGLISH)
                        .equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no country of that name: " + name));
    }
}
