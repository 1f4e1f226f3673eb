package io.github.claimgauge.json;

import io.github.claimgauge.claim.Fault;
import io.github.claimgauge.claim.InvalidClaim;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;

/** Notes every fault with its JSON pointer and lets the reader go on, so that all are told at once. */
final class Faults extends DeserializationProblemHandler {

    /** Name of the attribute of a read under which its list of faults is found. */
    static final String ATTRIBUTE = "faults";

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context, JsonParser parser, ValueDeserializer<?> reader, Object bean, String name) {
        add(context, pointer(parser), "is not a known field");
        parser.skipChildren();
        return true;
    }

    @Override
    public @Nullable Object handleUnexpectedToken(
            DeserializationContext context,
            JavaType type,
            @Nullable JsonToken token,
            JsonParser parser,
            @Nullable String message) {
        add(context, pointer(parser), expected(type));
        parser.skipChildren();
        return null;
    }

    @Override
    public @Nullable Object handleWeirdStringValue(
            DeserializationContext context, Class<?> type, String value, @Nullable String message) {
        add(context, pointer(context.getParser()), expected(context.constructType(type)));
        return null;
    }

    @Override
    public @Nullable Object handleWeirdNumberValue(
            DeserializationContext context, Class<?> type, Number value, @Nullable String message) {
        add(context, pointer(context.getParser()), expected(context.constructType(type)));
        return null;
    }

    @Override
    public @Nullable Object handleInstantiationProblem(
            DeserializationContext context, Class<?> type, @Nullable Object argument, Throwable fault) {
        var cause = fault instanceof InvalidClaim ? fault : fault.getCause();
        if (!(cause instanceof InvalidClaim invalid)) {
            return NOT_HANDLED;
        }
        var pointer = pointer(context.getParser());
        invalid.faults().forEach(each -> add(context, pointer + each.pointer(), each.message()));
        return null;
    }

    static void add(DeserializationContext context, String pointer, String message) {
        if (!(context.getAttribute(ATTRIBUTE) instanceof List<?> list)) {
            throw new IllegalArgumentException(pointer + " " + message);
        }
        @SuppressWarnings("unchecked")
        var faults = (List<Fault>) list;
        faults.add(new Fault(pointer, message));
    }

    /** What a faulty part hides: that it is missing is no fault of its own. */
    static List<Fault> withoutEchoes(List<Fault> faults) {
        var kept = new ArrayList<Fault>();
        for (var fault : faults) {
            boolean echo = fault.message().equals("is required")
                    && faults.stream().anyMatch(other -> isWithin(other, fault) && !other.equals(fault));
            if (!echo && !kept.contains(fault)) {
                kept.add(fault);
            }
        }
        return kept;
    }

    private static boolean isWithin(Fault inner, Fault outer) {
        return inner.pointer().equals(outer.pointer()) || inner.pointer().startsWith(outer.pointer() + "/");
    }

    /** A name as one step of a JSON pointer. */
    static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    static String pointer(JsonParser parser) {
        return pointer(parser.streamReadContext());
    }

    private static String pointer(@Nullable TokenStreamContext context) {
        return context == null ? "" : context.pathAsPointer(false).toString();
    }

    private static String expected(JavaType type) {
        var raw = type.getRawClass();
        if (raw.isEnum()) {
            return Arrays.stream(raw.getEnumConstants())
                    .map(Object::toString)
                    .collect(Collectors.joining(", ", "must be one of ", ""));
        }
        if (type.isCollectionLikeType()) {
            return "must be an array";
        }
        if (raw == Integer.class || raw == Long.class) {
            return "must be a whole number" + (raw == Integer.class ? " up to 2147483647" : "");
        }
        if (raw == Boolean.class) {
            return "must be true or false";
        }
        return raw == String.class ? "must be a string" : "must be an object";
    }
}
