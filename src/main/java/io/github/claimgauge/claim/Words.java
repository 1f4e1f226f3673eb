package io.github.claimgauge.claim;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words of our vocabularies as people read them. */
public final class Words {

    private static final Pattern WORD = Pattern.compile("[a-z0-9]+(?:_[a-z0-9]+)*");
    private static final Map<String, String> SPELT = Map.of(
            "amber_strict", "amber+strict",
            "ddos", "DDoS",
            "hibp", "HIBP",
            "ot", "OT",
            "ssn", "SSN",
            "telegram", "Telegram",
            "x", "X");

    private Words() {}

    /** The one of these that is written so; empty if none is. */
    public static <T> Optional<T> one(T[] values, @Nullable String word) {
        return Arrays.stream(values)
                .filter(value -> value.toString().equals(word))
                .findFirst();
    }

    /** {@code denied_after_investigation} as denied after investigation, {@code hibp_listed} as HIBP listed; other text as it is. */
    public static String of(Object word) {
        var text = word.toString();
        return text.indexOf('_') < 0
                        || SPELT.containsKey(text)
                        || !WORD.matcher(text).matches()
                ? SPELT.getOrDefault(text, text)
                : Arrays.stream(text.split("_"))
                        .map(part -> SPELT.getOrDefault(part, part))
                        .collect(Collectors.joining(" "));
    }
}
