package io.github.claimgauge.rulebook.folder;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.exc.MismatchedInputException;

/** Collects what does not fit in a data file and reads on, so that all is told at once and in an analyst's words. */
final class YamlFaults extends DeserializationProblemHandler {

    static final String ATTRIBUTE = "faults";

    /** Where faults of one file go. */
    record Sink(String file, String text, List<RuleFault> faults, List<List<String>> misread) {

        void add(JsonParser parser, String message) {
            add(parser.currentTokenLocation().getLineNr(), keys(parser), message);
        }

        void misread(JsonParser parser, Class<?> type) {
            misread(parser, "must be " + words(type));
        }

        void misread(JsonParser parser, String message) {
            misread.add(keys(parser));
            add(parser, message);
        }

        private static List<String> keys(JsonParser parser) {
            var place = parser.streamReadContext().pathAsPointer(false).toString();
            return place.isEmpty() ? List.of() : List.of(place.substring(1).split("/", -1));
        }

        private void add(int line, List<String> keys, String message) {
            int found = line > 0 ? line : YamlReader.lineOf(text, keys.toArray(String[]::new));
            var place = keys.isEmpty() ? "the file as a whole" : String.join(": ", keys);
            faults.add(new RuleFault(file, found, message + " (" + place.replace("~1", "/") + ")"));
        }

        /** What ended the reading. */
        void add(Throwable end) {
            if (end instanceof MismatchedInputException misfit && misfit.getTargetType() != null && isLocated(misfit)) {
                var keys = misfit.getPath().stream()
                        .map(JacksonException.Reference::getPropertyName)
                        .filter(Objects::nonNull)
                        .toList();
                add(misfit.getLocation().getLineNr(), keys, "must be " + words(misfit.getTargetType()));
            } else {
                faults.add(of(file, end));
            }
        }

        private static boolean isLocated(MismatchedInputException misfit) {
            return !misfit.getPath().isEmpty() && misfit.getLocation() != null;
        }
    }

    private static RuleFault of(String file, Throwable fault) {
        if (!(fault instanceof JacksonException stopped)) {
            return new RuleFault(file, 0, "is nested too deeply");
        }
        int line = stopped.getLocation() == null
                ? 0
                : Math.max(0, stopped.getLocation().getLineNr());
        var message = Objects.requireNonNullElse(stopped.getOriginalMessage(), "");
        if (message.startsWith("Duplicate")) {
            return new RuleFault(file, line, "has the same key twice: " + message.replaceAll(".*?(\".*\").*", "$1"));
        }
        if (message.startsWith("Trailing")) {
            return new RuleFault(file, line, "must hold one document, with nothing behind it");
        }
        if (message.startsWith("No content")) {
            return new RuleFault(file, line, "is empty");
        }
        if (stopped instanceof InputCoercionException || message.contains("NaN")) {
            return new RuleFault(file, line, YamlScalar.UNUSABLE);
        }
        return new RuleFault(
                file,
                line,
                "is not YAML\nMaybe a bracket or quote is open, or the line is not indented as its neighbours");
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            @Nullable ValueDeserializer<?> reader,
            Object holder,
            String name) {
        sink(context).add(parser, "has an unknown key" + known(reader));
        parser.skipChildren();
        return true;
    }

    private static String known(@Nullable ValueDeserializer<?> reader) {
        Collection<Object> names = reader == null ? null : reader.getKnownPropertyNames();
        return names == null
                ? ""
                : ", none of " + names.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
    }

    @Override
    public @Nullable Object handleUnexpectedToken(
            DeserializationContext context, JavaType type, JsonToken token, JsonParser parser, String message) {
        sink(context).misread(parser, type.getRawClass());
        parser.skipChildren();
        return null;
    }

    @Override
    public @Nullable Object handleMissingInstantiator(
            DeserializationContext context,
            Class<?> type,
            tools.jackson.databind.deser.@Nullable ValueInstantiator maker,
            JsonParser parser,
            String message) {
        sink(context).misread(parser, type);
        parser.skipChildren();
        return null;
    }

    private static String words(Class<?> type) {
        if (type == int.class || type == Integer.class) {
            return "a whole number";
        }
        if (type == Double.class) {
            return "a number";
        }
        if (type == Boolean.class) {
            return "true or false";
        }
        if (type == String.class) {
            return "text";
        }
        return Collection.class.isAssignableFrom(type) ? "a list" : "a set of keys and values";
    }

    static Sink sink(DeserializationContext context) {
        return (Sink) context.getAttribute(ATTRIBUTE);
    }
}
