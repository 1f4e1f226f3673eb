package io.github.claimgauge.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads an array. */
record ListReader<T>(ValueReader<T> items) implements ValueReader<List<T>> {

    @Override
    public @Nullable List<T> read(JsonParser parser, Faults faults) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            faults.add(parser, "must be an array");
            parser.skipChildren();
            return null;
        }
        var list = new ArrayList<T>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.VALUE_NULL) {
                faults.add(parser, "must not be null; leave it out");
                continue;
            }
            var item = items.read(parser, faults);
            if (item != null) {
                list.add(item);
            }
        }
        return list;
    }
}
