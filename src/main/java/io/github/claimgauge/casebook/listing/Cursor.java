package io.github.claimgauge.casebook.listing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.github.claimgauge.casebook.Place;
import io.github.claimgauge.casebook.Query;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where the next page of a list begins, in a form that callers hand back and need not understand. */
public final class Cursor {

    private static final Pattern FORM = Pattern.compile("(-?[a-z]+):(-?\\d{1,18}):([A-Za-z0-9._~-]{0,200})");

    private Cursor() {}

    /** @param after where the page before ended, in the order of the query */
    public static String write(Query query, Place after) {
        return write((query.descending() ? "-" : "") + query.sort(), after);
    }

    /** @param sort name of the order, with a hyphen before it if it falls */
    public static String write(String sort, Place after) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((sort + ":" + after.value() + ":" + after.id()).getBytes(US_ASCII));
    }

    /** Empty if it is not one of ours, or belongs to another order. */
    public static Optional<Place> read(String cursor, String sort) {
        try {
            var matcher = FORM.matcher(new String(Base64.getUrlDecoder().decode(cursor), US_ASCII));
            return matcher.matches() && matcher.group(1).equals(sort)
                    ? Optional.of(new Place(Long.parseLong(matcher.group(2)), matcher.group(3)))
                    : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
