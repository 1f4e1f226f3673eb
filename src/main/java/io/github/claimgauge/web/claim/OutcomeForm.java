package io.github.claimgauge.web.claim;

import io.github.claimgauge.casebook.Outcome;
import io.github.claimgauge.casebook.Settlement;
import io.github.claimgauge.claim.Fault;
import io.github.claimgauge.json.Values;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was entered about the outcome of a claim.
 *
 * @param values by name of the field; what was left empty is not there
 * @param faults what is wrong, by name of the field
 */
record OutcomeForm(Map<String, String> values, Map<String, String> faults) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> FIELDS = List.of("label", "reason", "basis", "source", "at");

    /** The outcome as it stands. */
    static OutcomeForm of(@Nullable Outcome outcome) {
        var values = new LinkedHashMap<String, String>();
        if (outcome != null) {
            put(values, "label", outcome.label());
            put(values, "reason", outcome.reason());
            put(values, "basis", outcome.basis());
            put(values, "source", outcome.source());
            put(values, "at", outcome.at());
        }
        return new OutcomeForm(values, Map.of());
    }

    private static void put(Map<String, String> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value.toString());
        }
    }

    static OutcomeForm sent(Map<String, String> parameters) {
        var values = new LinkedHashMap<String, String>();
        FIELDS.stream()
                .filter(name -> !parameters.getOrDefault(name, "").isBlank())
                .forEach(name ->
                        values.put(name, parameters.getOrDefault(name, "").strip()));
        return new OutcomeForm(values, Map.of());
    }

    /** @throws io.github.claimgauge.claim.InvalidInput with every fault */
    Settlement settlement() {
        return Values.read(JSON.writeValueAsBytes(values), Settlement.class);
    }

    OutcomeForm refused(List<Fault> found) {
        return new OutcomeForm(
                values,
                found.stream()
                        .collect(Collectors.toMap(
                                fault -> fault.pointer().replaceFirst("^/", ""),
                                Fault::message,
                                (one, other) -> one + "; " + other)));
    }

    /** What can have been wrong with a claim. */
    public List<Outcome.Reason> reasons() {
        return List.of(Outcome.Reason.values());
    }

    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    public String fault(String name) {
        return faults.getOrDefault(name, "");
    }
}
