package io.github.claimgauge.web.form;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Moment;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;

/**
 * A place for one fact of a claim.
 *
 * @param pointer JSON pointer to the fact; a step {@code *} stands for each item of a list
 * @param hint what may be entered; may be empty
 * @param options the words to choose from; empty unless there are some
 */
public record Field(String pointer, String label, String hint, Kind kind, List<String> options) {

    /** What sort of thing is entered. */
    public enum Kind {
        TEXT,
        DATE,
        NUMBER,
        YES_NO,
        CHOICE,
        WORDS
    }

    /** A field for that place in a claim, of the kind that the claim wants there. */
    static Field of(String pointer, String label, String hint) {
        var type = typeAt(pointer);
        return new Field(pointer, label, hint, kind(type), options(type));
    }

    private static Type typeAt(String pointer) {
        Type type = Claim.class;
        for (var step : pointer.substring(1).split("/", -1)) {
            type = type instanceof ParameterizedType list
                    ? list.getActualTypeArguments()[0]
                    : component((Class<?>) type, step).getGenericType();
        }
        return type;
    }

    private static RecordComponent component(Class<?> type, String name) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no " + name + " in a claim"));
    }

    private static Kind kind(Type type) {
        if (type == Boolean.class) {
            return Kind.YES_NO;
        }
        if (type == Integer.class || type == Long.class) {
            return Kind.NUMBER;
        }
        if (type == Moment.class) {
            return Kind.DATE;
        }
        return type instanceof ParameterizedType ? Kind.WORDS : options(type).isEmpty() ? Kind.TEXT : Kind.CHOICE;
    }

    private static List<String> options(Type type) {
        return type instanceof Class<?> choice && choice.isEnum()
                ? Arrays.stream(choice.getEnumConstants()).map(Object::toString).toList()
                : List.of();
    }
}
