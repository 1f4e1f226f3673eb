package io.github.claimgauge.json;

import io.github.claimgauge.claim.Found;
import io.github.claimgauge.claim.Moment;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes a record as {@link RecordReader} reads it: its components' names are the JSON names, and null is left out. */
final class RecordWriter {

    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            var components = type.getRecordComponents();
            for (var component : components) {
                component.getAccessor().setAccessible(true);
            }
            return components;
        }
    };

    private RecordWriter() {}

    static void write(Object value, JsonGenerator json) {
        if (value instanceof List<?> items) {
            json.writeStartArray();
            items.forEach(item -> write(item, json));
            json.writeEndArray();
        } else if (value instanceof Found<?> found) {
            write(Objects.requireNonNullElse(found.value(), Found.NONE), json);
        } else if (value instanceof Record part && !(value instanceof Moment)) {
            writeMembers(part, json);
        } else {
            AnswerWriter.writeValue(value, json);
        }
    }

    private static void writeMembers(Record part, JsonGenerator json) {
        json.writeStartObject();
        for (var component : COMPONENTS.get(part.getClass())) {
            var value = value(part, component);
            if (value != null) {
                json.writeName(component.getName());
                write(value, json);
            }
        }
        json.writeEndObject();
    }

    private static @Nullable Object value(Record part, RecordComponent component) {
        try {
            return component.getAccessor().invoke(part);
        } catch (ReflectiveOperationException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
