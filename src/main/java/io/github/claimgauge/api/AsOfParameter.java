package io.github.claimgauge.api;

import io.github.claimgauge.claim.Moment;
import io.github.claimgauge.json.Problem;
import java.time.DateTimeException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** {@code ?asOf=2024-04-16}: the moment of scoring. */
public final class AsOfParameter {

    public static final String NAME = "asOf";

    private AsOfParameter() {}

    /**
     * The only parameter of a request.
     *
     * @return null for the latest moment on record
     * @throws Refused if there is another parameter, or it is given twice or wrong
     */
    public static @Nullable Moment of(MultiValueMap<String, String> parameters) {
        if (!Set.of(NAME).containsAll(parameters.keySet())
                || parameters.values().stream().anyMatch(values -> values.size() > 1)) {
            throw new Refused(Problem.invalidParameter("There is the parameter asOf, once at most"));
        }
        return parse(parameters.getFirst(NAME));
    }

    public static @Nullable Moment parse(@Nullable String text) {
        try {
            return text == null ? null : Moment.parse(text);
        } catch (DateTimeException fault) {
            throw new Refused(Problem.invalidParameter(NAME + " " + Moment.FORM));
        }
    }
}
