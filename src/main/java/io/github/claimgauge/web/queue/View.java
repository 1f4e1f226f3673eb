package io.github.claimgauge.web.queue;

import io.github.claimgauge.casebook.Filter;
import io.github.claimgauge.casebook.Place;
import io.github.claimgauge.casebook.Query;
import io.github.claimgauge.casebook.Sort;
import io.github.claimgauge.casebook.listing.Cursor;
import io.github.claimgauge.casebook.listing.InvalidParameters;
import io.github.claimgauge.casebook.listing.ListParameters;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What somebody looks at in the queue: which claims, and in which order. It is what stands in the address, so that it can be
 * shared and kept as a bookmark. Those that wait for an outcome are meant where nothing is said of outcomes: they are the work.
 *
 * @param parameters by name, none blank; beside those of all lists {@code before}, for the way back
 */
record View(Map<String, String> parameters) {

    static final String PATH = "/claims";

    private static final String AFTER = "cursor";
    private static final String BEFORE = "before";
    private static final String SORT = "sort";
    private static final String USUAL_SORT = "-claimed";
    private static final String LIMIT = "limit";
    private static final String OUTCOME = "outcome";
    private static final String ANY = "any";
    private static final int ROWS = 25;

    /** Others are told to be wrong, and lead nowhere. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z]{1,20}");

    /** Those with a place among the further filters. */
    private static final List<String> FURTHER = List.of("actor", "victim", "country", "claimedFrom", "claimedTo");

    View {
        parameters = Map.copyOf(parameters);
    }

    /** What was sent: fields that were left empty ask for nothing. */
    static View of(Map<String, String> sent) {
        var filled = new TreeMap<String, String>();
        sent.forEach((name, value) -> {
            if (!value.isBlank()) {
                filled.put(name, name.equals("country") ? value.strip().toUpperCase(Locale.ROOT) : value.strip());
            }
        });
        filled.remove(OUTCOME, Filter.NO_OUTCOME);
        return new View(filled);
    }

    /** What stands behind the question mark of an address; of a broken one, the usual claims. */
    static View read(String query) {
        try {
            return parsed(query);
        } catch (IllegalArgumentException broken) {
            return new View(Map.of());
        }
    }

    private static View parsed(String query) {
        var parameters = UriComponentsBuilder.fromPath("")
                .query(query)
                .build()
                .getQueryParams()
                .toSingleValueMap();
        return of(parameters.entrySet().stream()
                .filter(one -> one.getValue() != null)
                .collect(Collectors.toMap(Map.Entry::getKey, one -> decoded(one.getValue()))));
    }

    /** What cannot be decoded asks for nothing. */
    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return "";
        }
    }

    public String value(String name) {
        return parameters.getOrDefault(name, "");
    }

    String sort() {
        return parameters.getOrDefault(SORT, USUAL_SORT);
    }

    /** Whether nothing is asked for but the order, from the beginning. */
    public boolean isUsual() {
        return parameters.keySet().stream().allMatch(SORT::equals);
    }

    /** Whether only claims are shown that wait for an outcome. */
    public boolean isUnsettled() {
        return !parameters.containsKey(OUTCOME);
    }

    /** The same with claims of any outcome. */
    public View whateverTheOutcome() {
        return with(OUTCOME, ANY);
    }

    /** The same with claims alone that wait for an outcome. */
    public View unsettled() {
        return with(OUTCOME, "");
    }

    boolean isBackwards() {
        return parameters.containsKey(BEFORE);
    }

    boolean isFirst() {
        return !isBackwards() && !parameters.containsKey(AFTER);
    }

    /** Whether one of the filters is used that are not always in sight. */
    public boolean isNarrow() {
        return FURTHER.stream().anyMatch(parameters::containsKey);
    }

    /** From the first page, with another value; an empty one takes it out. */
    public View with(String name, String value) {
        var other = fromTheBeginning();
        if (value.isEmpty()) {
            other.remove(name);
        } else {
            other.put(name, value);
        }
        return new View(other);
    }

    /** What comes after a place in the list. */
    View after(Query query, Place place) {
        var other = fromTheBeginning();
        other.put(AFTER, Cursor.write(query, place));
        return new View(other);
    }

    /** What comes before a place in the list. */
    View before(Query query, Place place) {
        var other = fromTheBeginning();
        other.put(BEFORE, Cursor.write(query, place));
        return new View(other);
    }

    private TreeMap<String, String> fromTheBeginning() {
        var other = new TreeMap<>(parameters);
        other.keySet().removeAll(List.of(AFTER, BEFORE));
        return other;
    }

    /**
     * The list in its order, after the cursor or before it.
     *
     * @throws InvalidParameters with everything that is wrong
     */
    Query query() {
        var wanted = new TreeMap<String, List<String>>();
        parameters.forEach((name, value) -> wanted.put(name.equals(BEFORE) ? AFTER : name, List.of(value)));
        wanted.putIfAbsent(LIMIT, List.of(String.valueOf(ROWS)));
        wanted.putIfAbsent(OUTCOME, List.of(Filter.NO_OUTCOME));
        wanted.remove(OUTCOME, List.of(ANY));
        return ListParameters.query(wanted);
    }

    /** What stands behind the question mark. */
    public String text() {
        var address = UriComponentsBuilder.fromPath("");
        new TreeMap<>(parameters)
                .keySet().stream()
                        .filter(name -> NAME.matcher(name).matches())
                        .forEach(name -> address.queryParam(name, "{" + name + "}"));
        var query = address.encode().buildAndExpand(parameters).getQuery();
        return query == null ? "" : query;
    }

    public String address() {
        return parameters.isEmpty() ? PATH : PATH + "?" + text();
    }

    /** Where the same is shown in another order, or the other way round if that is its order already. */
    String sortedBy(Sort column) {
        var down = "-" + column;
        return with(SORT, sort().equals(down) ? column.toString() : down).address();
    }

    /** What a column's head says to those who listen: null if it is not what the list is sorted by. */
    @Nullable
    String direction(Sort column) {
        return sort().equals("-" + column) ? "descending" : sort().equals(column.toString()) ? "ascending" : null;
    }
}
