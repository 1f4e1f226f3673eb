package io.github.claimgauge.claim;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * What somebody found who looked for a single value: the value, or that there is none. Where nobody has looked, null stands
 * in its place.
 *
 * @param value null if there is none
 */
public record Found<T>(@Nullable T value) {

    /** How it is written that there is none. */
    public static final String NONE = "none";

    private static final Found<?> NOTHING = new Found<>(null);

    public static <T> Found<T> of(T value) {
        return new Found<>(value);
    }

    /** Somebody looked, and there is none. */
    @SuppressWarnings("unchecked")
    public static <T> Found<T> none() {
        return (Found<T>) NOTHING;
    }

    /** The value; null if there is none, or if nobody has looked. */
    public static <T> @Nullable T valueOf(@Nullable Found<T> found) {
        return found == null ? null : found.value;
    }

    /** Whether somebody looked, and there is none. */
    public static boolean isNone(@Nullable Found<?> found) {
        return found != null && found.value == null;
    }

    /** The type of what is looked for; of anything else the type itself. */
    public static Type soughtIn(Type type) {
        return type instanceof ParameterizedType generic && generic.getRawType() == Found.class
                ? generic.getActualTypeArguments()[0]
                : type;
    }

    @Override
    public String toString() {
        return value == null ? NONE : value.toString();
    }
}
