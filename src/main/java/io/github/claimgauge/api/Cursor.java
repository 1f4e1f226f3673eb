package io.github.claimgauge.api;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where the next page of a list begins, in a form that callers hand back and need not understand. */
final class Cursor {

    private static final Pattern FORM = Pattern.compile("(-?[a-z]+):(\\d{1,19})");

    private Cursor() {}

    static String write(String sort, long after) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((sort + ":" + after).getBytes(US_ASCII));
    }

    /** Empty if it is not one of ours, or belongs to another order. */
    static Optional<Long> read(String cursor, String sort) {
        try {
            var matcher = FORM.matcher(new String(Base64.getUrlDecoder().decode(cursor), US_ASCII));
            return matcher.matches() && matcher.group(1).equals(sort)
                    ? Optional.of(Long.parseLong(matcher.group(2)))
                    : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
