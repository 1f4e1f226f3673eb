package io.github.claimgauge.claim;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with the components of one record, so that all faults are told at once. For one thread. */
public final class Checks {

    private static final Set<String> STATES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    /** What claims need beside it: the European Union and Kosovo. */
    private static final Set<String> OTHERS = Set.of("EU", "XK");

    private static final String UNSEEN = "must not be blank: it needs a character that can be seen";

    private final List<Fault> faults = new ArrayList<>();

    static @Nullable String nfc(@Nullable String text) {
        return text == null || isPlain(text) || Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Whether there is nothing in it that could be composed: the first combining character is U+0300. */
    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= '\u0300') {
                return false;
            }
        }
        return true;
    }

    static <T> @Nullable List<T> copy(@Nullable List<T> items) {
        return items == null ? null : List.copyOf(items);
    }

    public Checks required(String name, @Nullable Object value) {
        return that(name, value != null, "is required");
    }

    /** The same of text that has to be there. */
    Checks requiredText(String name, @Nullable String value, int max) {
        return value != null && !Text.isVisible(value)
                ? that(name, false, UNSEEN)
                : required(name, value).text(name, value, max);
    }

    /** Text that people wrote: at most {@code max} characters, no NUL, no half of a surrogate pair. */
    Checks text(String name, @Nullable String value, int max) {
        if (value != null) {
            that(name, Text.isVisible(value), UNSEEN + "; leave it out, or say null, if it is not known");
            if (value.length() > max) {
                that(name, false, "must have at most " + max + " characters");
            }
            that(name, Text.isWellFormed(value), "must not contain NUL or half of a surrogate pair");
        }
        return this;
    }

    /** ISO 3166-1 alpha-2 in capitals. */
    public Checks state(String name, @Nullable String code) {
        return that(
                name, code == null || STATES.contains(code), "must be an ISO 3166-1 alpha-2 country code in capitals");
    }

    /** ISO 3166-1 alpha-2 in capitals, EU or XK. */
    public Checks country(String name, @Nullable String code) {
        return that(
                name,
                code == null || STATES.contains(code) || OTHERS.contains(code),
                "must be an ISO 3166-1 alpha-2 country code in capitals, or EU or XK");
    }

    /** A word of a vocabulary that is not closed, such as a sector: lower snake case. */
    public Checks word(String name, @Nullable String value) {
        return that(name, value == null || isWord(value), "must be lower snake case, at most 60 characters");
    }

    /** Checks each item under the name of the list and its place there. */
    public <T> Checks each(String name, @Nullable List<T> items, BiConsumer<String, T> check) {
        for (int i = 0; items != null && i < items.size(); i++) {
            check.accept(name + "/" + i, items.get(i));
        }
        return this;
    }

    Checks notNegative(String name, @Nullable Number value) {
        return that(name, value == null || value.doubleValue() >= 0, "must not be negative");
    }

    Checks atMost(String name, @Nullable List<?> items, int max) {
        return items == null || items.size() <= max ? this : that(name, false, "must have at most " + max + " items");
    }

    /** @param name of the component, and below it as in a JSON pointer; empty for the record as a whole */
    public Checks that(String name, boolean holds, String message) {
        if (!holds) {
            faults.add(new Fault(name.isEmpty() ? "" : "/" + name, message));
        }
        return this;
    }

    /** @throws InvalidInput with every fault, if there is one */
    public void orThrow() {
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
    }

    private static boolean isWord(String value) {
        for (int at = 0; at < value.length(); at++) {
            char c = value.charAt(at);
            if ((c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '_') {
                return false;
            }
        }
        return !value.isEmpty() && value.length() <= 60;
    }
}
