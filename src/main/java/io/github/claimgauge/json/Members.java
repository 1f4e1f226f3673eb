package io.github.claimgauge.json;

import java.util.Collection;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** Writes members of JSON objects. Measures have 4 decimals; null stands where there is nothing to measure. */
public record Members(JsonGenerator json) {

    /** One JSON object in UTF-8, without a line break at its end. */
    public static byte[] line(Consumer<Members> write) {
        return JsonLine.of(8_192, json -> {
            json.writeStartObject();
            write.accept(new Members(json));
            json.writeEndObject();
        });
    }

    /** @param value NaN if there is nothing to measure */
    public void measure(String name, double value) {
        if (Double.isNaN(value)) {
            json.writeNullProperty(name);
        } else {
            json.writeNumberProperty(name, Math.round(10_000 * value) / 10_000.0);
        }
    }

    /** An object whose members are written by what is given. */
    public void object(String name, Runnable write) {
        json.writeObjectPropertyStart(name);
        write.run();
        json.writeEndObject();
    }

    /** An array of objects, of each of which the members are written by what is given. */
    public <T> void array(String name, Collection<T> items, Consumer<T> write) {
        json.writeArrayPropertyStart(name);
        for (var item : items) {
            json.writeStartObject();
            write.accept(item);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
