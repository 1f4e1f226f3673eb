package io.github.claimgauge.web.rules;

import io.github.claimgauge.tuning.draft.Draft;
import io.github.claimgauge.web.Typeset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What has come of numbers that somebody entered.
 *
 * @param draft id of the draft that they went into; null if they did not
 * @param name of the draft
 * @param faults why they did not
 */
public record Noted(@Nullable String draft, String name, String words, List<String> faults) {

    static Noted of(Draft draft, Map<String, String> numbers) {
        var words = new TreeMap<>(numbers)
                .entrySet().stream()
                        .map(number -> number.getKey().substring(number.getKey().lastIndexOf('/') + 1) + " to "
                                + Typeset.minus(number.getValue()))
                        .collect(Collectors.joining(", "));
        return new Noted(draft.id(), draft.name(), words, List.of());
    }

    static Noted nothing() {
        return new Noted(null, "", "Nothing was changed.", List.of());
    }

    static Noted refused(List<String> faults) {
        return new Noted(null, "", "", faults);
    }
}
