package io.github.claimgauge.web.admin;

import io.github.claimgauge.claim.Fault;
import io.github.claimgauge.claim.InvalidInput;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What was sent with a form, to be shown again with what is wrong with it.
 *
 * @param values by the name of the field; never what is secret
 */
public record Sent(Map<String, String> values, List<Fault> faults) {

    /** A form that nobody has filled in. */
    static Sent nothing() {
        return new Sent(Map.of(), List.of());
    }

    static Sent refused(InvalidInput fault, Map<String, String> values) {
        return new Sent(values, fault.faults());
    }

    /** What is in a field; empty if nothing is. */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** What is wrong with a field; empty if nothing is. */
    public String fault(String field) {
        return faults.stream()
                .filter(fault -> fault.pointer().equals("/" + field))
                .map(Fault::message)
                .collect(Collectors.joining("; "));
    }
}
