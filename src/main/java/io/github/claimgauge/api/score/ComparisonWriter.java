package io.github.claimgauge.api.score;

import io.github.claimgauge.assessment.Comparison;
import io.github.claimgauge.json.AnswerWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.ByteArrayBuilder;

/** Writes two answers to one claim, and what lies between them. */
final class ComparisonWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

    private ComparisonWriter() {}

    /** As one line of JSON in UTF-8, without a line break at its end. */
    static byte[] bytes(Comparison comparison) {
        try (var buffer = new ByteArrayBuilder(16_384)) {
            try (var json = FACTORY.createGenerator(ObjectWriteContext.empty(), buffer, JsonEncoding.UTF8)) {
                json.writeStartObject();
                json.writeName("before");
                AnswerWriter.write(comparison.before(), json);
                json.writeName("after");
                AnswerWriter.write(comparison.after(), json);
                writeDifference(comparison, json);
                json.writeEndObject();
            }
            return buffer.toByteArray();
        }
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
