package io.github.claimgauge.api.score;

import io.github.claimgauge.assessment.Comparison;
import io.github.claimgauge.json.AnswerWriter;
import io.github.claimgauge.json.JsonLine;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes two answers to one claim, and what lies between them. */
final class ComparisonWriter {

    private ComparisonWriter() {}

    /** As one line of JSON in UTF-8, without a line break at its end. */
    static byte[] bytes(Comparison comparison) {
        return JsonLine.of(16_384, json -> write(comparison, json));
    }

    private static void write(Comparison comparison, JsonGenerator json) {
        json.writeStartObject();
        json.writeName("before");
        AnswerWriter.write(comparison.before(), json);
        json.writeName("after");
        AnswerWriter.write(comparison.after(), json);
        writeDifference(comparison, json);
        json.writeEndObject();
    }

    private static void writeDifference(Comparison comparison, JsonGenerator json) {
        json.writeObjectPropertyStart("difference");
        json.writeNumberProperty("score", comparison.score());
        json.writeNumberProperty("points", comparison.points());
        json.writeNumberProperty("likelihood", comparison.likelihood());
        json.writeArrayPropertyStart("findings");
        for (var change : comparison.changes()) {
            json.writeStartObject();
            json.writeStringProperty("rule", change.rule());
            writePoints("before", change.before(), json);
            writePoints("after", change.after(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writePoints(String name, @Nullable Integer points, JsonGenerator json) {
        json.writeName(name);
        AnswerWriter.writeValue(points, json);
    }
}
