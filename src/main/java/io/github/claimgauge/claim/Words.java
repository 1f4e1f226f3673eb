package io.github.claimgauge.claim;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words of our vocabularies as people read them. */
public final class Words {

    private static final Pattern WORD = Pattern.compile("[a-z0-9]+(?:_[a-z0-9]+)*");
    private static final Map<String, String> SPELT =
            Map.of("ddos", "DDoS", "hibp", "HIBP", "ot", "OT", "telegram", "Telegram", "x", "X");

    private Words() {}

    /** {@code denied_after_investigation} as denied after investigation, {@code hibp_listed} as HIBP listed; other text as it is. */
    public static String of(Object word) {
        var text = word.toString();
        if (text.indexOf('_') < 0) {
            return SPELT.getOrDefault(text, text);
        }
        return WORD.matcher(text).matches()
                ? Arrays.stream(text.split("_"))
                        .map(part -> SPELT.getOrDefault(part, part))
                        .collect(Collectors.joining(" "))
                : text;
    }
}
