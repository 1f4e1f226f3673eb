package io.github.claimgauge.json;

import io.github.claimgauge.claim.Moment;
import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a moment from one of the four forms of text, and from nothing else. */
final class MomentReader extends StdDeserializer<Moment> {

    MomentReader() {
        super(Moment.class);
    }

    @Override
    public @Nullable Moment deserialize(JsonParser parser, DeserializationContext context) {
        var pointer = Faults.pointer(parser);
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            try {
                return Moment.parse(parser.getString());
            } catch (DateTimeException fault) {
                // told below, with what would be right
            }
        }
        parser.skipChildren();
        Faults.add(
                context,
                pointer,
                "must be a date between 1990 and 2200: YYYY, YYYY-MM, YYYY-MM-DD or a date-time with offset");
        return null;
    }
}
