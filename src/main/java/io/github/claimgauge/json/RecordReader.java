package io.github.claimgauge.json;

import io.github.claimgauge.claim.InvalidInput;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads a record. Its components' names are the JSON names, and its constructor tells what is wrong with it as a whole.
 * A binder for beans would stop at the first fault of a part, or point at the wrong place.
 */
record RecordReader<T>(Constructor<T> constructor, Map<String, Integer> indexes, List<ValueReader<?>> readers)
        implements ValueReader<T> {

    /** @param own readers of their own for some types, wherever they occur */
    static <T> RecordReader<T> of(Class<T> type, Map<? extends Type, ? extends ValueReader<?>> own) {
        var components = type.getRecordComponents();
        var indexes = new HashMap<String, Integer>();
        for (var component : components) {
            indexes.put(component.getName(), indexes.size());
        }
        return new RecordReader<>(
                constructor(type, components),
                indexes,
                Arrays.stream(components)
                        .<ValueReader<?>>map(component -> ValueReader.of(component.getGenericType(), own))
                        .toList());
    }

    /** The same with another reader for one component. */
    RecordReader<T> with(String component, ValueReader<?> reader) {
        var others = new ArrayList<>(readers);
        others.set(Objects.requireNonNull(indexes.get(component)), reader);
        return new RecordReader<>(constructor, indexes, List.copyOf(others));
    }

    private static <T> Constructor<T> constructor(Class<T> type, RecordComponent[] components) {
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException fault) {
            throw new IllegalStateException(fault);
        }
    }

    @Override
    public @Nullable T read(JsonParser parser, Faults faults) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            faults.add(parser, "must be an object");
            parser.skipChildren();
            return null;
        }
        parser.nextToken();
        return readMembers(parser, faults);
    }

    /** Reads the rest of an object whose beginning was read already: the parser stands at a name or at the end. */
    @Nullable
    T readMembers(JsonParser parser, Faults faults) {
        var values = new @Nullable Object[readers.size()];
        for (var name = parser.currentName(); parser.currentToken() != JsonToken.END_OBJECT; name = parser.nextName()) {
            if (name == null) {
                break;
            }
            var index = indexes.get(name);
            if (parser.nextToken() == JsonToken.VALUE_NULL && index != null) {
                continue;
            }
            if (index == null) {
                faults.add(parser, "is not a known field; known here are " + known());
                parser.skipChildren();
            } else {
                values[index] = readers.get(index).read(parser, faults);
            }
        }
        return made(values, Faults.pointer(parser), faults);
    }

    /** The names of all fields, in their order. */
    private String known() {
        return Arrays.stream(constructor.getDeclaringClass().getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.joining(", "));
    }

    private @Nullable T made(@Nullable Object[] values, String pointer, Faults faults) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException fault) {
            if (fault.getCause() instanceof InvalidInput invalid) {
                faults.add(pointer, invalid);
                return null;
            }
            throw new IllegalStateException(fault);
        } catch (ReflectiveOperationException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
