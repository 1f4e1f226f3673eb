package io.github.claimgauge.web.rules;

import io.github.claimgauge.tuning.draft.Draft;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What has come of weights that somebody entered.
 *
 * @param draft id of the draft that they went into; null if they did not
 * @param name of the draft
 * @param faults why they did not
 */
public record Noted(@Nullable String draft, String name, String words, List<String> faults) {

    static Noted of(Draft draft, Map<String, String> weights) {
        var words = new TreeMap<>(weights)
                .entrySet().stream()
                        .map(weight -> weight.getKey().substring(weight.getKey().lastIndexOf('/') + 1) + " to "
                                + weight.getValue())
                        .collect(Collectors.joining(", "));
        return new Noted(draft.id(), draft.name(), words, List.of());
    }

    static Noted nothing() {
        return new Noted(null, "", "No weight was changed.", List.of());
    }

    static Noted refused(List<String> faults) {
        return new Noted(null, "", "", faults);
    }
}
