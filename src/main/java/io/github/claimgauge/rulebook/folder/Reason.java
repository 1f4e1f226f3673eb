package io.github.claimgauge.rulebook.folder;

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
            sentence.append(words(places.get(place), places.get(place).of(facts)))
                    .append(texts.get(place + 1));
        }
        return sentence.toString();
    }

    private static String words(Property property, @Nullable Object value) {
        if (value == null) {
            return "unknown";
        }
        if (value instanceof String text) {
            return property.words().isEmpty() ? text : text.replace('_', ' ');
        }
        if (value instanceof Boolean) {
            return value.equals(true) ? "yes" : "no";
        }
        return quantity((Number) value, property.unit());
    }

    private static String quantity(Number number, String unit) {
        if (unit.equals("h") && number.longValue() > MOST_HOURS) {
            long hours = number.longValue();
            return quantity(hours % 24 == 0 ? hours / 24 : (Number) (hours / 24.0), "days");
        }
        var digits = number instanceof Double part ? grouped(part) : grouped(Long.toString(number.longValue()));
        return unit.isEmpty() ? digits : digits + " " + unit;
    }

    /** With one digit behind the point. */
    private static String grouped(double number) {
        var digits =
                BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP).toPlainString();
        int point = digits.length() - 2;
        return grouped(digits.substring(0, point)) + digits.substring(point);
    }

    /** In groups of three digits. By hand, since formatting cost as much as judging half of the rules. */
    private static String grouped(String whole) {
        var digits = new StringBuilder(whole);
        for (int at = digits.length() - 3; at > (whole.startsWith("-") ? 1 : 0); at -= 3) {
            digits.insert(at, ',');
        }
        return digits.toString();
    }
}
