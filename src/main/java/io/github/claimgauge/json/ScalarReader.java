package io.github.claimgauge.json;

import io.github.claimgauge.claim.Found;
import io.github.claimgauge.claim.Moment;
import io.github.claimgauge.claim.Text;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.core.JsonToken;

/**
 * Reads a string, a number or a truth value.
 *
 * @param expected what is told if it is anything else
 * @param value gives null if it does not fit
 * @param refusal what is wrong with a value that fits; null if nothing is
 */
record ScalarReader<T>(String expected, Function<JsonParser, @Nullable T> value, Function<T, @Nullable String> refusal)
        implements ValueReader<T> {

    ScalarReader(String expected, Function<JsonParser, @Nullable T> value) {
        this(expected, value, fitting -> null);
    }

    static final ScalarReader<String> TEXT = new ScalarReader<>(
            "must be a string, without NUL or half of a surrogate pair",
            parser -> parser.currentToken() == JsonToken.VALUE_STRING && Text.isWellFormed(parser.getString())
                    ? parser.getString()
                    : null);

    private static final ScalarReader<Boolean> TRUTH =
            new ScalarReader<>("must be true or false", parser -> switch (parser.currentToken()) {
                case VALUE_TRUE -> Boolean.TRUE;
                case VALUE_FALSE -> Boolean.FALSE;
                default -> null;
            });

    static final ScalarReader<Integer> INTEGER = new ScalarReader<>(
            "must be a whole number up to " + Integer.MAX_VALUE,
            parser -> isWhole(parser) && parser.getNumberType() == NumberType.INT ? parser.getIntValue() : null);

    private static final ScalarReader<Long> LONG = new ScalarReader<>(
            "must be a whole number up to " + Long.MAX_VALUE,
            parser ->
                    isWhole(parser) && parser.getNumberType() != NumberType.BIG_INTEGER ? parser.getLongValue() : null);

    static final ScalarReader<Moment> MOMENT = new ScalarReader<>(Moment.FORM, ScalarReader::moment);

    private static final ScalarReader<Figure> FIGURE =
            new ScalarReader<>("must be a number or a word", parser -> switch (parser.currentToken()) {
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Figure(parser.getString(), true);
                case VALUE_STRING -> new Figure(parser.getString(), false);
                default -> null;
            });

    @Override
    public @Nullable T read(JsonParser parser, Faults faults) {
        var read = value.apply(parser);
        if (read == null) {
            faults.add(parser, expected);
            parser.skipChildren();
            return null;
        }
        var wrong = refusal.apply(read);
        if (wrong != null) {
            faults.add(parser, wrong);
        }
        return read;
    }

    /** The same, which refuses some of the values that fit. */
    ScalarReader<T> refusing(Predicate<T> such, String message) {
        return new ScalarReader<>(expected, value, fitting -> such.test(fitting) ? message : refusal.apply(fitting));
    }

    /** The same, which also reads that somebody looked and there is none. */
    ScalarReader<Found<T>> orNone() {
        return new ScalarReader<>(
                expected + ", or \"" + Found.NONE + "\"",
                parser -> isNone(parser) ? Found.none() : found(value.apply(parser)),
                found -> found.value() == null ? null : refusal.apply(found.value()));
    }

    private static <T> @Nullable Found<T> found(@Nullable T value) {
        return value == null ? null : Found.of(value);
    }

    private static boolean isNone(JsonParser parser) {
        return parser.currentToken() == JsonToken.VALUE_STRING
                && parser.getString().equals(Found.NONE);
    }

    static ScalarReader<?> of(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "String" -> TEXT;
            case "Boolean" -> TRUTH;
            case "Integer" -> INTEGER;
            case "Long" -> LONG;
            case "Moment" -> MOMENT;
            case "Figure" -> FIGURE;
            default -> throw new IllegalArgumentException("No reader for " + type);
        };
    }

    static <T> ScalarReader<T> oneOf(T[] values) {
        var named = new LinkedHashMap<String, T>();
        Arrays.stream(values).forEach(value -> named.put(value.toString(), value));
        return new ScalarReader<>(
                "must be one of " + String.join(", ", named.keySet()),
                parser -> parser.currentToken() == JsonToken.VALUE_STRING ? named.get(parser.getString()) : null);
    }

    private static boolean isWhole(JsonParser parser) {
        return parser.currentToken() == JsonToken.VALUE_NUMBER_INT;
    }

    private static @Nullable Moment moment(JsonParser parser) {
        try {
            return parser.currentToken() == JsonToken.VALUE_STRING ? Moment.parse(parser.getString()) : null;
        } catch (DateTimeException fault) {
            return null;
        }
    }
}
