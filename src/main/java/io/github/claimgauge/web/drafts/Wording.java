package io.github.claimgauge.web.drafts;

import io.github.claimgauge.web.Typeset;
import java.util.Locale;
import java.util.Map;

/** Tunable numbers in words. */
public final class Wording {

    private Wording() {}

    /**
     * What a number is: {@code Most that proof may take}.
     *
     * @param pointer names it among the numbers
     * @param titles of the rules, by their ids
     */
    public static String label(String pointer, Map<String, String> titles) {
        var parts = pointer.split("/", -1);
        var last = parts[parts.length - 1];
        return switch (parts[1]) {
            case "weights" -> titles.getOrDefault(last, last);
            case "status" -> "Status of " + titles.getOrDefault(last, last);
            case "start" -> "Start, before any evidence";
            case "groups" -> "Most that " + parts[2] + (last.equals("floor") ? " may take" : " may add");
            case "bands" -> words(last) + " begins at";
            default -> words(last);
        };
    }

    /** A number as one reads it: a weight has a sign. */
    public static String value(String pointer, String value) {
        boolean plus = pointer.startsWith("/weights/") && value.matches("[1-9]\\d*");
        return Typeset.minus(plus ? '+' + value : value);
    }

    /** {@code strike_hours} and {@code moderateCoverage} as words. */
    private static String words(String name) {
        return name.length() == 1
                ? "Reliability " + name.toUpperCase(Locale.ROOT)
                : name.replace('_', ' ').replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
