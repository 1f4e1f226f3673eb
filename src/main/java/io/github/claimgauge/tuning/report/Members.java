package io.github.claimgauge.tuning.report;

import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.ByteArrayBuilder;

/** Writes members of JSON objects. Measures have 4 decimals; null stands where there is nothing to measure. */
public record Members(JsonGenerator json) {

    private static final JsonFactory FACTORY = new JsonFactory();

    /** One JSON object in UTF-8, without a line break at its end. */
    public static byte[] object(Consumer<Members> write) {
        try (var buffer = new ByteArrayBuilder(8_192)) {
            try (var json = FACTORY.createGenerator(ObjectWriteContext.empty(), buffer, JsonEncoding.UTF8)) {
                json.writeStartObject();
                write.accept(new Members(json));
                json.writeEndObject();
            }
            return buffer.toByteArray();
        }
    }

    /** @param value NaN if there is nothing to measure */
    public void measure(String name, double value) {
        if (Double.isNaN(value)) {
            json.writeNullProperty(name);
        } else {
            json.writeNumberProperty(name, Math.round(10_000 * value) / 10_000.0);
        }
    }

    /** An array of objects. */
    public <T> void array(String name, List<T> items, Consumer<T> write) {
        json.writeArrayPropertyStart(name);
        for (var item : items) {
            json.writeStartObject();
            write.accept(item);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
