package io.github.claimgauge.rulebook.folder;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.util.AccessPattern;

/**
 * Reads a number, a truth value or a text that is written as such. Anything else in its place is told, and reading goes on;
 * the library's own readers would convert it, or stop.
 */
final class YamlScalar<T> extends StdDeserializer<T> {

    static final String UNUSABLE = "has a number that cannot be used";

    /** Reads the present token, or nothing if it is of another kind. */
    @FunctionalInterface
    private interface Reader<T> {
        @Nullable
        T read(JsonParser parser);
    }

    private final Class<T> type;
    private final @Nullable T blank;
    private final Reader<T> reader;

    /** @param blank stands where nothing could be read; if there is one, a value is wanted */
    private YamlScalar(Class<T> type, @Nullable T blank, Reader<T> reader) {
        super(type);
        this.type = type;
        this.blank = blank;
        this.reader = reader;
    }

    static JacksonModule module() {
        return new SimpleModule()
                .addDeserializer(int.class, new YamlScalar<>(int.class, 0, YamlScalar::integer))
                .addDeserializer(Integer.class, new YamlScalar<>(Integer.class, null, YamlScalar::integer))
                .addDeserializer(Double.class, new YamlScalar<>(Double.class, null, YamlScalar::number))
                .addDeserializer(Boolean.class, new YamlScalar<>(Boolean.class, null, YamlScalar::truth))
                .addDeserializer(String.class, new YamlScalar<>(String.class, null, YamlScalar::text));
    }

    private static @Nullable Integer integer(JsonParser parser) {
        return parser.hasToken(JsonToken.VALUE_NUMBER_INT) ? parser.getIntValue() : null;
    }

    private static @Nullable Double number(JsonParser parser) {
        return parser.currentToken().isNumeric() ? parser.getDoubleValue() : null;
    }

    private static @Nullable Boolean truth(JsonParser parser) {
        return parser.currentToken().isBoolean() ? parser.getBooleanValue() : null;
    }

    private static @Nullable String text(JsonParser parser) {
        return parser.hasToken(JsonToken.VALUE_STRING) ? parser.getString() : null;
    }

    @Override
    public @Nullable T deserialize(JsonParser parser, DeserializationContext context) {
        try {
            var value = reader.read(parser);
            if (value != null) {
                return value;
            }
            YamlFaults.sink(context).misread(parser, type);
        } catch (InputCoercionException tooLarge) {
            YamlFaults.sink(context).misread(parser, UNUSABLE);
        }
        parser.skipChildren();
        return blank;
    }

    @Override
    public @Nullable Object getNullValue(DeserializationContext context) {
        if (blank != null) {
            YamlFaults.sink(context).misread(context.getParser(), type);
        }
        return blank;
    }

    @Override
    public AccessPattern getNullAccessPattern() {
        return AccessPattern.DYNAMIC;
    }
}
