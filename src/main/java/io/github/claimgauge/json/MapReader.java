package io.github.claimgauge.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads an object whose members are not known beforehand. */
record MapReader<T>(ValueReader<T> values) implements ValueReader<Map<String, T>> {

    @Override
    public @Nullable Map<String, T> read(JsonParser parser, Faults faults) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            faults.add(parser, "must be an object");
            parser.skipChildren();
            return null;
        }
        var map = new LinkedHashMap<String, T>();
        for (var name = parser.nextName(); name != null; name = parser.nextName()) {
            if (parser.nextToken() == JsonToken.VALUE_NULL) {
                faults.add(parser, "must not be null; leave it out");
                continue;
            }
            var value = values.read(parser, faults);
            if (value != null) {
                map.put(name, value);
            }
        }
        return map;
    }
}
