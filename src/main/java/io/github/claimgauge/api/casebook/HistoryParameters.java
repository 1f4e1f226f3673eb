package io.github.claimgauge.api.casebook;

import io.github.claimgauge.api.Parameters;
import io.github.claimgauge.api.Refused;
import io.github.claimgauge.casebook.Place;
import io.github.claimgauge.casebook.listing.Cursor;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/**
 * Which part of a claim's history a request asks for.
 *
 * @param after number of the last assessment of the page before; 0 for the first page
 * @param limit at most how many
 */
record HistoryParameters(int after, int limit) {

    /** What stands in a cursor for the order, of which there is one. */
    private static final String ORDER = "number";

    private static final int USUAL = 50;
    private static final int MOST = 200;

    /** @throws Refused with everything that is wrong */
    static HistoryParameters of(MultiValueMap<String, String> parameters) {
        var given = new Parameters(parameters, "limit", "cursor");
        var wanted = new HistoryParameters(after(given), given.number("limit", USUAL, MOST));
        given.orThrow();
        return wanted;
    }

    static String cursor(int after) {
        return Cursor.write(ORDER, new Place(after, ""));
    }

    private static int after(Parameters given) {
        var cursor = given.text("cursor");
        var after = Optional.ofNullable(cursor)
                .flatMap(text -> Cursor.read(text, ORDER))
                .map(Place::value)
                .filter(value -> value >= 0 && value <= Integer.MAX_VALUE);
        given.check(cursor == null || after.isPresent(), "cursor must be one that this list gave");
        return after.map(Long::intValue).orElse(0);
    }
}
