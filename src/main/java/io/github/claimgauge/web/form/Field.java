package io.github.claimgauge.web.form;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Found;
import io.github.claimgauge.claim.Moment;
import io.github.claimgauge.claim.Words;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place for one fact of a claim.
 *
 * @param pointer JSON pointer to the fact; a step {@code *} stands for each item of a list
 * @param hint what may be entered; may be empty
 * @param needed whether there is no claim, or no such item of a list, without it
 * @param orNone whether "none" may be entered: somebody looked, and there is none
 * @param options the words to choose from; empty unless there are some
 */
public record Field(
        String pointer, String label, String hint, Kind kind, boolean needed, boolean orNone, List<String> options) {

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
        Type type = Claim.class;
        boolean needed = true;
        for (var step : pointer.substring(1).split("/", -1)) {
            if (type instanceof ParameterizedType list) {
                type = list.getActualTypeArguments()[0];
                needed = true; // as far as the item goes
            } else {
                var component = component((Class<?>) type, step);
                type = component.getGenericType();
                needed &= !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            }
        }
        var sought = Found.soughtIn(type);
        return new Field(pointer, label, hint, kind(sought), needed, sought != type, options(sought));
    }

    /** How people read one of the options. */
    public String words(String option) {
        return Words.of(option);
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
