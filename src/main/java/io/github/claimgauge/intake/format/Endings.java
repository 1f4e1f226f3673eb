package io.github.claimgauge.intake.format;

import io.github.claimgauge.casebook.Settlement;
import io.github.claimgauge.claim.Fault;
import io.github.claimgauge.claim.InvalidInput;
import io.github.claimgauge.intake.format.Warning.Kind;
import io.github.claimgauge.json.Values;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads what became of a claim, as a file says it. Who said so is whoever imports it. */
final class Endings {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Endings() {}

    /** @param sources of the labelled case; they stand in where the outcome names no source of its own */
    static @Nullable Settlement of(JsonNode outcome, JsonNode sources, List<Fault> faults, List<Warning> warnings) {
        if (outcome.isNull()) {
            return null;
        }
        try {
            return Values.read(json(outcome, sources, warnings), Settlement.class);
        } catch (InvalidInput invalid) {
            invalid.faults().forEach(fault -> faults.add(fault.under("/outcome")));
            return null;
        }
    }

    private static byte[] json(JsonNode outcome, JsonNode sources, List<Warning> warnings) {
        if (!(outcome.deepCopy() instanceof ObjectNode node)) {
            return JSON.writeValueAsBytes(outcome);
        }
        if (node.remove("by") != null) {
            warnings.add(new Warning(Kind.NOT_CARRIED, "outcome/by"));
        }
        var source = joined(sources);
        if (!node.has("source") && !source.isEmpty()) {
            node.put("source", source);
        }
        return JSON.writeValueAsBytes(node);
    }

    private static String joined(JsonNode sources) {
        var joined = sources.valueStream()
                .map(source -> source.asString(""))
                .filter(source -> !source.isBlank())
                .collect(Collectors.joining("; "));
        return joined.length() <= Settlement.LONGEST_SOURCE
                ? joined
                : joined.substring(0, Settlement.LONGEST_SOURCE - 1) + "…";
    }
}
