package io.github.claimgauge.api.casebook;

import io.github.claimgauge.api.Refused;
import io.github.claimgauge.casebook.Place;
import io.github.claimgauge.casebook.listing.Cursor;
import io.github.claimgauge.json.Problem;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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

    private static final Pattern LIMIT = Pattern.compile("[1-9]\\d{0,2}");
    private static final int USUAL = 50;
    private static final int MOST = 200;

    /** @throws Refused if a parameter is unknown, wrong or given twice: a slip must not pass for a default */
    static HistoryParameters of(MultiValueMap<String, String> parameters) {
        if (!Set.of("limit", "cursor").containsAll(parameters.keySet())
                || parameters.values().stream().anyMatch(values -> values.size() > 1)) {
            throw invalid("There are the parameters limit and cursor, each once at most");
        }
        var limit = parameters.getFirst("limit");
        if (limit != null && !(LIMIT.matcher(limit).matches() && Integer.parseInt(limit) <= MOST)) {
            throw invalid("limit must be a whole number from 1 to " + MOST);
        }
        return new HistoryParameters(
                after(parameters.getFirst("cursor")), limit == null ? USUAL : Integer.parseInt(limit));
    }

    static String cursor(int after) {
        return Cursor.write(ORDER, new Place(after, ""));
    }

    private static int after(@Nullable String cursor) {
        return cursor == null
                ? 0
                : Cursor.read(cursor, ORDER)
                        .map(Place::value)
                        .filter(after -> after >= 0 && after <= Integer.MAX_VALUE)
                        .map(Long::intValue)
                        .orElseThrow(() -> invalid("cursor must be one that this list gave"));
    }

    private static Refused invalid(String message) {
        return new Refused(Problem.invalidParameter(message));
    }
}
