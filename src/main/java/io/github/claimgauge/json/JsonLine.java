package io.github.claimgauge.json;

import java.util.function.Consumer;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.ByteArrayBuilder;

/** One line of JSON in UTF-8, without a line break at its end. */
public final class JsonLine {

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonLine() {}

    /** @param expected about how many bytes it will have */
    public static byte[] of(int expected, Consumer<JsonGenerator> write) {
        try (var buffer = new ByteArrayBuilder(expected)) {
            try (var json = FACTORY.createGenerator(ObjectWriteContext.empty(), buffer, JsonEncoding.UTF8)) {
                write.accept(json);
            }
            return buffer.toByteArray();
        }
    }
}
