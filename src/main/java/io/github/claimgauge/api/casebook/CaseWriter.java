package io.github.claimgauge.api.casebook;

import io.github.claimgauge.casebook.Case;
import io.github.claimgauge.casebook.Outcome;
import io.github.claimgauge.casebook.filing.Filing;
import io.github.claimgauge.json.ClaimWriter;
import io.github.claimgauge.json.JsonLine;
import io.github.claimgauge.json.Members;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes a claim of the casebook with the assessment in force, whose answer is copied as it was kept. */
final class CaseWriter {

    private CaseWriter() {}

    /** As one line of JSON in UTF-8, without a line break at its end. */
    static byte[] bytes(Case filed) {
        return JsonLine.of(32_768, json -> write(filed, json));
    }

    private static void write(Case filed, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", filed.id());
        json.writeNumberProperty("revision", filed.revision());
        json.writeStringProperty("filedAt", filed.filedAt().toString());
        json.writeStringProperty("changedAt", filed.changedAt().toString());
        json.writeName("claim");
        ClaimWriter.write(filed.claim(), json);
        write(filed.outcome(), json);
        write(filed.latest(), json);
        json.writeEndObject();
    }

    private static void write(@Nullable Outcome outcome, JsonGenerator json) {
        json.writeName("outcome");
        if (outcome == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeStringProperty("label", outcome.label().toString());
        writeIfKnown("reason", outcome.reason(), json);
        writeIfKnown("basis", outcome.basis(), json);
        writeIfKnown("source", outcome.source(), json);
        writeIfKnown("at", outcome.at(), json);
        json.writeStringProperty("by", outcome.by());
        json.writeEndObject();
    }

    private static void writeIfKnown(String name, @Nullable Object value, JsonGenerator json) {
        if (value != null) {
            json.writeStringProperty(name, value.toString());
        }
    }

    private static void write(Filing filing, JsonGenerator json) {
        json.writeObjectPropertyStart("assessment");
        json.writeNumberProperty("number", filing.number());
        json.writeStringProperty("at", filing.at().toString());
        json.writeStringProperty("by", filing.by());
        json.writeStringProperty("trigger", filing.trigger().toString());
        json.writeBooleanProperty("open", filing.verdict().open());
        new Members(json).array("recalled", filing.recalled(), fact -> {
            json.writeStringProperty("pointer", fact.pointer());
            json.writeStringProperty("source", fact.source());
        });
        json.writeName("answer");
        json.writeRawValue(new String(filing.answer(), StandardCharsets.UTF_8));
        json.writeEndObject();
    }
}
