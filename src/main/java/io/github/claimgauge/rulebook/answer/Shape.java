package io.github.claimgauge.rulebook.answer;

import io.github.claimgauge.claim.InvalidInput;
import io.github.claimgauge.facts.Accessor;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A type of records, which can be taken apart and made anew. */
final class Shape {

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return new Shape(type, type.getRecordComponents());
        }
    };

    private final Constructor<?> constructor;
    private final RecordComponent[] components;
    private final List<Function<Object, @Nullable Object>> readers;
    private final boolean optionalThroughout;

    private Shape(Class<?> type, RecordComponent[] components) {
        this.constructor = type.getConstructors()[0];
        this.components = components;
        this.readers = Arrays.stream(components)
                .map(component -> Accessor.of(component.getAccessor()))
                .toList();
        this.optionalThroughout = Arrays.stream(components)
                .allMatch(component -> component.getAnnotatedType().isAnnotationPresent(Nullable.class));
    }

    /** @throws IllegalArgumentException if it is no type of records */
    static Shape of(Type type) {
        if (type instanceof Class<?> holder && holder.isRecord()) {
            return SHAPES.get(holder);
        }
        throw new IllegalArgumentException("There is nothing within " + type.getTypeName());
    }

    /** How many components it has. */
    int size() {
        return components.length;
    }

    /** @throws IllegalArgumentException if there is none of that name */
    int indexOf(String name) {
        for (int index = 0; index < components.length; index++) {
            if (components[index].getName().equals(name)) {
                return index;
            }
        }
        throw new IllegalArgumentException("There is no " + name);
    }

    Type typeOf(int component) {
        return components[component].getGenericType();
    }

    /** Whether a record can be made with nothing known in it. */
    boolean isOptionalThroughout() {
        return optionalThroughout;
    }

    @Nullable
    Object read(Object holder, int component) {
        return readers.get(component).apply(holder);
    }

    /** The record with another value; if there is none, one in which nothing else is known. */
    Object with(@Nullable Object holder, int component, @Nullable Object value) {
        var values = new @Nullable Object[components.length];
        for (int index = 0; holder != null && index < values.length; index++) {
            values[index] = readers.get(index).apply(holder);
        }
        values[component] = value;
        return make(values);
    }

    /** @throws InvalidInput if the values do not go together */
    Object make(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException fault) {
            throw fault.getCause() instanceof InvalidInput invalid ? invalid : new IllegalStateException(fault);
        }
    }
}
