package io.github.claimgauge.intake.format;

import io.github.claimgauge.casebook.Outcome;
import io.github.claimgauge.claim.Fault;
import io.github.claimgauge.claim.InvalidClaim;
import io.github.claimgauge.claim.Moment;
import io.github.claimgauge.json.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What became of a claim, as a file says it.
 *
 * @param by who has said so; who imports it stands in where the file does not tell
 */
public record Ending(
        Outcome.Label label,
        Outcome.@Nullable Reason reason,
        @Nullable String basis,
        @Nullable String source,
        @Nullable Moment at,
        @Nullable String by) {

    private static final int LONGEST_SOURCE = 1000;

    static @Nullable Ending of(JsonNode outcome, JsonNode sources, List<Fault> faults) {
        if (outcome.isNull()) {
            return null;
        }
        try {
            var ending = (Ending) Values.read(outcome.toString(), Ending.class);
            if (ending.label != null) {
                return ending.source == null ? ending.from(sources) : ending;
            }
            faults.add(new Fault("/outcome/label", "is required"));
        } catch (InvalidClaim invalid) {
            invalid.faults().forEach(fault -> faults.add(fault.under("/outcome")));
        }
        return null;
    }

    private Ending from(JsonNode sources) {
        var texts = new ArrayList<String>();
        sources.forEach(source -> texts.add(source.asString("")));
        var joined = Stream.of(texts)
                .flatMap(List::stream)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("; "));
        var shortened = joined.length() <= LONGEST_SOURCE ? joined : joined.substring(0, LONGEST_SOURCE - 1) + "…";
        return new Ending(label, reason, basis, shortened.isEmpty() ? null : shortened, at, by);
    }

    /** @param importer who stands in where the file does not say whose judgement it is */
    public Outcome outcome(String importer) {
        return new Outcome(label, reason, basis, source, at, by == null ? importer : by);
    }
}
