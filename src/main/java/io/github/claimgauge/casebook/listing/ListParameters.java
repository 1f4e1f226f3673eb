package io.github.claimgauge.casebook.listing;

import io.github.claimgauge.casebook.Filter;
import io.github.claimgauge.casebook.Outcome.Label;
import io.github.claimgauge.casebook.Place;
import io.github.claimgauge.casebook.Query;
import io.github.claimgauge.casebook.Sort;
import io.github.claimgauge.claim.Fault;
import io.github.claimgauge.claim.Moment;
import io.github.claimgauge.claim.Words;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an address says of a list of claims: which, in what order, and which part of it. */
public final class ListParameters {

    private static final Set<String> NAMES = Set.of(
            "actor",
            "victim",
            "country",
            "band",
            "outcome",
            "text",
            "claimedFrom",
            "claimedTo",
            "needsCheck",
            "sort",
            "limit",
            "cursor");

    private static final List<String> OUTCOMES = Stream.concat(
                    Stream.of(Filter.NO_OUTCOME), Arrays.stream(Label.values()).map(Label::toString))
            .toList();

    private static final List<String> SORTS = Arrays.stream(Sort.values())
            .flatMap(sort -> Stream.of(sort.toString(), "-" + sort))
            .toList();

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern BAND = Pattern.compile("[a-z_]{1,40}");
    private static final Pattern LIMIT = Pattern.compile("[1-9]\\d{0,2}");
    private static final int USUAL = 50;
    private static final int MOST = 200;
    private static final int LONGEST = 300;

    private final Map<String, List<String>> parameters;
    private final List<Fault> faults = new ArrayList<>();

    private ListParameters(Map<String, List<String>> parameters) {
        this.parameters = parameters;
    }

    /**
     * @param parameters by name
     * @throws InvalidParameters with everything that is wrong: an unknown parameter, too, since a slip must not pass for a default
     */
    public static Query query(Map<String, List<String>> parameters) {
        return new ListParameters(parameters).query();
    }

    private Query query() {
        parameters.forEach((name, values) -> {
            check(
                    "",
                    NAMES.contains(name),
                    "There is no parameter of this name; there are " + String.join(", ", sorted()));
            check("", values.size() == 1, "Each parameter may be given once");
        });
        var sort = one("sort", SORTS, "-claimed");
        var limit = matching("limit", LIMIT, "a whole number from 1 to " + MOST);
        check("limit", limit == null || Integer.parseInt(limit) <= MOST, "must be a whole number from 1 to " + MOST);
        var filter = filter();
        var after = after(sort);
        if (!faults.isEmpty()) {
            throw new InvalidParameters(faults);
        }
        var column = sort.startsWith("-") ? sort.substring(1) : sort;
        return new Query(
                filter,
                Words.one(Sort.values(), column).orElse(Sort.CLAIMED),
                sort.startsWith("-"),
                limit == null ? USUAL : Integer.parseInt(limit),
                after);
    }

    private Filter filter() {
        return new Filter(
                text("actor"),
                text("victim"),
                matching("country", COUNTRY, "an ISO 3166-1 alpha-2 code in capitals"),
                matching("band", BAND, "the name of a band, as /api/v1/rulebook lists them"),
                parameters.containsKey("outcome") ? one("outcome", OUTCOMES, Filter.NO_OUTCOME) : null,
                text("text"),
                moment("claimedFrom"),
                moment("claimedTo"),
                truth("needsCheck"));
    }

    private static List<String> sorted() {
        return NAMES.stream().sorted().toList();
    }

    private @Nullable Place after(String sort) {
        var cursor = first("cursor");
        if (cursor == null) {
            return null;
        }
        var after = Cursor.read(cursor, sort);
        check("cursor", after.isPresent(), "must be one that this list gave, with the same sort");
        return after.orElse(null);
    }

    private @Nullable String text(String name) {
        var text = first(name);
        check(
                name,
                text == null || !text.isBlank() && text.length() <= LONGEST && text.indexOf('\0') < 0,
                "must have 1 to " + LONGEST + " characters");
        return text;
    }

    private @Nullable String matching(String name, Pattern pattern, String expected) {
        var text = first(name);
        boolean matches = text == null || pattern.matcher(text).matches();
        check(name, matches, "must be " + expected);
        return matches ? text : null;
    }

    private String one(String name, List<String> values, String usual) {
        var text = first(name);
        check(name, text == null || values.contains(text), "must be one of " + String.join(", ", values));
        return text == null ? usual : text;
    }

    private @Nullable Boolean truth(String name) {
        return parameters.containsKey(name)
                ? one(name, List.of("true", "false"), "false").equals("true")
                : null;
    }

    private @Nullable Moment moment(String name) {
        var text = first(name);
        try {
            return text == null ? null : Moment.parse(text);
        } catch (DateTimeException fault) {
            check(name, false, Moment.FORM);
            return null;
        }
    }

    private @Nullable String first(String name) {
        var values = parameters.getOrDefault(name, List.of());
        return values.isEmpty() ? null : values.get(0);
    }

    private void check(String name, boolean holds, String message) {
        var fault = new Fault(name.isEmpty() ? "" : "/" + name, message);
        if (!holds && !faults.contains(fault)) {
            faults.add(fault);
        }
    }
}
