package io.github.claimgauge.api.actor;

import io.github.claimgauge.api.Refused;
import io.github.claimgauge.claim.Fault;
import io.github.claimgauge.json.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What a request for a list of actors says: which, and which part of them.
 *
 * @param q part of a name; null for all
 * @param after id of the last actor of the page before; null for the first page
 * @param limit at most how many
 */
record ActorParameters(@Nullable String q, @Nullable String after, int limit) {

    private static final Set<String> NAMES = Set.of("q", "after", "limit");
    private static final Pattern LIMIT = Pattern.compile("[1-9]\\d{0,2}");
    private static final int USUAL = 50;
    private static final int MOST = 500;
    private static final int LONGEST = 300;

    /** @throws Refused with everything that is wrong: an unknown parameter, too, since a slip must not pass for a default */
    static ActorParameters of(MultiValueMap<String, String> parameters) {
        var faults = new ArrayList<Fault>();
        if (!NAMES.containsAll(parameters.keySet())
                || parameters.values().stream().anyMatch(values -> values.size() > 1)) {
            faults.add(new Fault("", "There are the parameters q, after and limit, each once at most"));
        }
        var limit = parameters.getFirst("limit");
        if (limit != null && !(LIMIT.matcher(limit).matches() && Integer.parseInt(limit) <= MOST)) {
            faults.add(new Fault("", "limit must be a whole number from 1 to " + MOST));
        }
        var q = text("q", parameters, faults);
        var after = text("after", parameters, faults);
        if (!faults.isEmpty()) {
            throw new Refused(Problem.of(
                    "invalid-parameter",
                    "Invalid parameter",
                    400,
                    "Correct the parameters and send it again",
                    List.copyOf(faults)));
        }
        return new ActorParameters(q, after, limit == null ? USUAL : Integer.parseInt(limit));
    }

    private static @Nullable String text(String name, MultiValueMap<String, String> parameters, List<Fault> faults) {
        var text = parameters.getFirst(name);
        if (text != null && (text.isBlank() || text.length() > LONGEST || text.indexOf('\0') >= 0)) {
            faults.add(new Fault("", name + " must have 1 to " + LONGEST + " characters"));
        }
        return text;
    }
}
