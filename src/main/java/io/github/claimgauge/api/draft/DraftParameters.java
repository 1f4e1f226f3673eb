package io.github.claimgauge.api.draft;

import io.github.claimgauge.api.Refused;
import io.github.claimgauge.json.Problem;
import io.github.claimgauge.tuning.draft.Draft.State;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What is asked of the list of drafts. */
record DraftParameters(@Nullable State state, @Nullable String before, int limit) {

    private static final int USUAL = 100;
    private static final int MOST = 500;

    /** @throws Refused naming what is wrong */
    static DraftParameters of(MultiValueMap<String, String> parameters) {
        if (!Set.of("state", "before", "limit").containsAll(parameters.keySet())
                || parameters.values().stream().anyMatch(values -> values.size() > 1)) {
            throw invalid("There are the parameters state, before and limit, each once at most");
        }
        return new DraftParameters(
                state(parameters.getFirst("state")),
                parameters.getFirst("before"),
                limit(parameters.getFirst("limit")));
    }

    private static @Nullable State state(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return Arrays.stream(State.values())
                .filter(state -> state.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> invalid("state must be one of "
                        + String.join(
                                ", ",
                                Arrays.stream(State.values())
                                        .map(State::toString)
                                        .toList())));
    }

    private static int limit(@Nullable String text) {
        if (text == null) {
            return USUAL;
        }
        if (text.matches("[1-9][0-9]{0,2}") && Integer.parseInt(text) <= MOST) {
            return Integer.parseInt(text);
        }
        throw invalid("limit must be a whole number from 1 to " + MOST);
    }

    private static Refused invalid(String message) {
        return new Refused(Problem.invalidParameter(message));
    }
}
