package io.github.claimgauge.cli;

import io.github.claimgauge.claim.Fault;
import java.util.List;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.ByteArrayBuilder;

/** What stands in the place of an answer where a claim is faulty: a problem (RFC 9457) with the line of the claim. */
final class Problem {

    private static final JsonFactory FACTORY = new JsonFactory();

    private Problem() {}

    static byte[] bytes(long line, List<Fault> faults) {
        try (var buffer = new ByteArrayBuilder()) {
            try (var json = FACTORY.createGenerator(ObjectWriteContext.empty(), buffer, JsonEncoding.UTF8)) {
                json.writeStartObject();
                json.writeStringProperty("title", "Invalid claim");
                json.writeNumberProperty("status", 400);
                json.writeNumberProperty("line", line);
                json.writeArrayPropertyStart("errors");
                for (var fault : faults) {
                    json.writeStartObject();
                    json.writeStringProperty("pointer", fault.pointer());
                    json.writeStringProperty("message", fault.message());
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            return buffer.toByteArray();
        }
    }
}
