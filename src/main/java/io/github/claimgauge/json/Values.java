package io.github.claimgauge.json;

import io.github.claimgauge.claim.InvalidInput;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/** Reads and writes records and parts of claims, as strictly as claims and without asking what time it is. */
public final class Values {

    private Values() {}

    /**
     * @param type the type of a component of a claim, or of an item of one
     * @throws InvalidInput if the text is no JSON of that type
     */
    public static Object read(String json, Type type) {
        return read(json.getBytes(StandardCharsets.UTF_8), type);
    }

    /**
     * @param type a record of what claims are made of
     * @throws InvalidInput if the text is no JSON of that type
     */
    public static <T> T read(byte[] json, Class<T> type) {
        return type.cast(read(json, (Type) type));
    }

    private static Object read(byte[] json, Type type) {
        return StrictReader.<Object>read(json, 0, json.length, ValueReader.of(type)::read);
    }

    /** The record, or the list of records, as one line of JSON in UTF-8. Null is left out. */
    public static byte[] bytes(Object value) {
        return JsonLine.of(1000, json -> RecordWriter.write(value, json));
    }
}
