package io.github.claimgauge.rulebook.folder;

import io.github.claimgauge.claim.Words;
import io.github.claimgauge.facts.Facts;
import io.github.claimgauge.facts.Property;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The sentence that a rule gives as its reason, with places for facts: {@code All {channel.followUps} are empty}. */
public final class Reason {

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*+)}");

    /** More of them are told as days. */
    private static final int MOST_HOURS = 72;

    /** More of them, some three years, are told as years. */
    private static final int MOST_DAYS = 1_100;

    /** Each a thousandth of the one before. */
    private static final List<String> SIZES = List.of("TB", "GB", "MB", "kB", "bytes");

    private final String template;
    private final List<String> texts;
    private final List<Property> places;

    private Reason(String template, List<String> texts, List<Property> places) {
        this.template = template;
        this.texts = texts;
        this.places = places;
    }

    /** @param unknown called with every name in braces that is not a property */
    static Reason parse(String template, Consumer<String> unknown) {
        var texts = new ArrayList<String>();
        var places = new ArrayList<Property>();
        var matcher = PLACE.matcher(template);
        int from = 0;
        while (matcher.find()) {
            var property = Property.named(matcher.group(1));
            property.ifPresentOrElse(places::add, () -> unknown.accept(matcher.group(1)));
            if (property.isPresent()) {
                texts.add(template.substring(from, matcher.start()));
                from = matcher.end();
            }
        }
        texts.add(template.substring(from));
        return new Reason(template, texts, places);
    }

    String template() {
        return template;
    }

    public List<Property> places() {
        return places;
    }

    public String of(Facts facts) {
        var sentence = new StringBuilder(texts.get(0));
        for (int place = 0; place < places.size(); place++) {
            sentence.append(bound(places.get(place), facts))
                    .append(words(places.get(place), places.get(place).of(facts)))
                    .append(texts.get(place + 1));
        }
        return sentence.toString();
    }

    /** Of a number that is known within bounds, which bound is told; nothing if it is known exactly. */
    private static String bound(Property property, Facts facts) {
        return property.of(facts) instanceof Integer value
                        && property.counterpart(facts) instanceof Integer other
                        && !value.equals(other)
                ? value < other ? "at least " : "at most "
                : "";
    }

    private static String words(Property property, @Nullable Object value) {
        if (value == null) {
            return "unknown";
        }
        if (value instanceof String text) {
            return property.words().isEmpty() ? text : Words.of(text);
        }
        if (value instanceof Boolean) {
            return value.equals(true) ? "yes" : "no";
        }
        return quantity((Number) value, property.unit());
    }

    private static String quantity(Number number, String unit) {
        return switch (unit) {
            case "h" -> hours(number.intValue());
            case "days" -> days(number.doubleValue());
            case "TB" -> size(number.doubleValue());
            default -> count(number.longValue(), unit);
        };
    }

    /** Of two days that are known by their dates alone, no hours between them can be told. */
    private static String hours(int hours) {
        return hours == 0 || hours > MOST_HOURS ? days(hours / 24.0) : count(hours, "h");
    }

    private static String days(double days) {
        if (days < 1) {
            return "less than a day";
        }
        return days > MOST_DAYS ? measure(days / 365.25, "years") : measure(days, "days");
    }

    private static String size(double terabytes) {
        double size = terabytes;
        int unit = 0;
        while (size < 1 && unit < SIZES.size() - 1) {
            size *= 1000;
            unit++;
        }
        return measure(size, SIZES.get(unit));
    }

    private static String measure(double number, String unit) {
        var rounded = BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP);
        return rounded.stripTrailingZeros().scale() <= 0
                ? count(rounded.longValue(), unit)
                : grouped(rounded.toPlainString()) + " " + unit;
    }

    /** Units that end with an s are nouns in the plural. */
    private static String count(long number, String unit) {
        boolean noun = unit.endsWith("s");
        if (noun && number == 0) {
            return "no " + unit;
        }
        var digits = grouped(Long.toString(number));
        if (noun && number == 1) {
            return digits + " " + unit.substring(0, unit.length() - 1);
        }
        return unit.isEmpty() ? digits : digits + " " + unit;
    }

    /** In groups of three digits. By hand, since formatting cost as much as judging half of the rules. */
    private static String grouped(String number) {
        var digits = new StringBuilder(number);
        int point = digits.indexOf(".");
        for (int at = (point < 0 ? digits.length() : point) - 3; at > 0; at -= 3) {
            digits.insert(at, ',');
        }
        return digits.toString();
    }
}
