package io.github.claimgauge.json;

import io.github.claimgauge.claim.Fault;
import io.github.claimgauge.claim.Found;
import io.github.claimgauge.claim.Moment;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * Reads one value of a type strictly: nothing is converted, and what does not fit is a fault.
 *
 * @param <T> the type of the value
 */
interface ValueReader<T> {

    /** Records that stand for one value. */
    Set<Class<?>> SCALARS = Set.of(Moment.class, Figure.class);

    /**
     * Reads the value that the parser stands at, which is not null, to its end.
     *
     * @return null only if a fault was added
     */
    @Nullable
    T read(JsonParser parser, Faults faults);

    /** The same, which also tells what only others know to be wrong with the value, each fault with its whole pointer. */
    default ValueReader<T> checked(Function<T, List<Fault>> faultsOf) {
        return (parser, faults) -> {
            var value = read(parser, faults);
            if (value != null) {
                faultsOf.apply(value).forEach(fault -> faults.add(fault.pointer(), fault.message()));
            }
            return value;
        };
    }

    /**
     * The reader for a type: a record of such types, a list or a map from strings of such a type, an enumeration by its
     * {@code toString()}, a moment, a figure, a string, a whole number or a truth value; or what was found of one of these.
     */
    static ValueReader<?> of(Type type) {
        return of(type, Map.of());
    }

    /** @param own readers of their own for some types, wherever they occur */
    static ValueReader<?> of(Type type, Map<? extends Type, ? extends ValueReader<?>> own) {
        var reader = own.get(type);
        if (reader != null) {
            return reader;
        }
        var sought = Found.soughtIn(type);
        if (sought != type) {
            return ((ScalarReader<?>) of(sought, own)).orNone();
        }
        if (type instanceof ParameterizedType generic) {
            var arguments = generic.getActualTypeArguments();
            return generic.getRawType() == List.class
                    ? new ListReader<>(of(arguments[0], own))
                    : new MapReader<>(of(arguments[1], own));
        }
        var plain = (Class<?>) type;
        if (plain.isEnum()) {
            return ScalarReader.oneOf(plain.getEnumConstants());
        }
        return plain.isRecord() && !SCALARS.contains(plain) ? RecordReader.of(plain, own) : ScalarReader.of(plain);
    }
}
