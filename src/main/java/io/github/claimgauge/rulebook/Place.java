package io.github.claimgauge.rulebook;

import io.github.claimgauge.claim.Claim;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A place in a claim, named by a JSON pointer, that can be read and set. The pointer may pass through every item of a list
 * ({@code *}) and may end behind the last one ({@code -}).
 */
final class Place {

    private static final String EACH = "*";
    private static final String END = "-";

    private final List<Step> steps;
    private final Type type;

    private Place(List<Step> steps, Type type) {
        this.steps = steps;
        this.type = type;
    }

    /** @throws IllegalArgumentException if a claim has no such place */
    static Place at(String pointer) {
        var steps = new ArrayList<Step>();
        Type type = Claim.class;
        for (var name : pointer.substring(1).split("/", -1)) {
            if (name.equals(EACH) || name.equals(END)) {
                if (!(type instanceof ParameterizedType list)) {
                    throw new IllegalArgumentException("No list at " + pointer);
                }
                type = list.getActualTypeArguments()[0];
                steps.add(new Step(name, null));
            } else {
                var component = RecordStep.of((Class<?>) type, name);
                type = component.type();
                steps.add(new Step(name, component));
            }
        }
        return new Place(steps, type);
    }

    /** Type of the values at this place. */
    Type type() {
        return type;
    }

    /** Whether something is not known here that could be: the value, or one of the items that the pointer passes. */
    boolean isUnknown(Claim claim) {
        return isUnknown(claim, 0);
    }

    /** Whether the value could be set without inventing what holds it. */
    boolean isReachable(Claim claim) {
        return isReachable(claim, 0);
    }

    /**
     * The claim with the value at this place.
     *
     * @param where which items of a list it is set in
     */
    Claim set(Claim claim, Object value, Predicate<Object> where) {
        return (Claim) Objects.requireNonNull(set(claim, 0, value, where));
    }

    /** Items of the first list that the pointer passes, of which {@link #set} asks. */
    boolean isUnknownIn(Object item) {
        int each = indexOfEach();
        return isUnknown(item, each + 1);
    }

    private int indexOfEach() {
        int index = 0;
        while (index < steps.size() && !steps.get(index).name().equals(EACH)) {
            index++;
        }
        return index;
    }

    private boolean isUnknown(@Nullable Object node, int depth) {
        if (node == null) {
            return true;
        }
        if (depth == steps.size()) {
            return false;
        }
        var step = steps.get(depth);
        if (node instanceof List<?> list) {
            return step.name().equals(EACH) && isUnknownInOneOf(list, depth + 1);
        }
        return isUnknown(step.of(node), depth + 1);
    }

    private boolean isUnknownInOneOf(List<?> items, int depth) {
        for (var item : items) {
            if (isUnknown(item, depth)) {
                return true;
            }
        }
        return false;
    }

    private boolean isReachableInOneOf(List<?> items, int depth) {
        for (var item : items) {
            if (isReachable(item, depth)) {
                return true;
            }
        }
        return false;
    }

    private boolean isReachable(Object node, int depth) {
        var step = steps.get(depth);
        if (node instanceof List<?> list) {
            return step.name().equals(END) || isReachableInOneOf(list, depth + 1);
        }
        if (depth == steps.size() - 1) {
            return true;
        }
        var next = step.of(node);
        if (next == null) {
            var following = steps.get(depth + 1);
            return following.name().equals(END)
                    || following.component() != null && following.component().isOptionalThroughout();
        }
        return isReachable(next, depth + 1);
    }

    private @Nullable Object set(@Nullable Object node, int depth, Object value, Predicate<Object> where) {
        if (depth == steps.size()) {
            return value;
        }
        var step = steps.get(depth);
        if (step.component() == null) {
            var list = node == null ? List.of() : (List<?>) node;
            return step.name().equals(END) ? longer(list, value) : setInEach(list, depth + 1, value, where);
        }
        var before = node == null ? null : step.of(node);
        return step.component().with(node, set(before, depth + 1, value, where));
    }

    private static List<Object> longer(List<?> list, Object value) {
        var longer = new ArrayList<Object>(list);
        longer.add(value);
        return longer;
    }

    private List<Object> setInEach(List<?> list, int depth, Object value, Predicate<Object> where) {
        var items = new ArrayList<Object>(list.size());
        for (Object item : list) {
            items.add(where.test(item) ? Objects.requireNonNull(set(item, depth, value, where)) : item);
        }
        return items;
    }

    private record Step(String name, @Nullable RecordStep component) {

        @Nullable
        Object of(Object node) {
            return component == null ? null : component.read(node);
        }
    }

    /**
     * One component of a record, which can be read, and replaced by making the record anew.
     *
     * @param reader (holder) to the component's value
     * @param replacer (holder, value) to a record that differs in this component only
     * @param maker (value) to a record in which nothing else is known
     */
    private record RecordStep(
            Class<?> holder, Type type, MethodHandle reader, MethodHandle replacer, MethodHandle maker) {

        static RecordStep of(Class<?> holder, String name) {
            var components = holder.isRecord() ? holder.getRecordComponents() : new RecordComponent[0];
            for (int index = 0; index < components.length; index++) {
                if (components[index].getName().equals(name)) {
                    return of(holder, components, index);
                }
            }
            throw new IllegalArgumentException("No " + name + " in " + holder.getSimpleName());
        }

        private static RecordStep of(Class<?> holder, RecordComponent[] components, int index) {
            try {
                var lookup = MethodHandles.publicLookup();
                var types =
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
                var constructor = lookup.findConstructor(holder, MethodType.methodType(void.class, types));
                var readers = new MethodHandle[components.length];
                for (int component = 0; component < readers.length; component++) {
                    readers[component] = lookup.unreflect(components[component].getAccessor());
                }
                return new RecordStep(
                        holder,
                        components[index].getGenericType(),
                        readers[index].asType(MethodType.genericMethodType(1)),
                        replacer(constructor, readers, index).asType(MethodType.genericMethodType(2)),
                        maker(constructor, index).asType(MethodType.genericMethodType(1)));
            } catch (ReflectiveOperationException fault) {
                throw new IllegalStateException(fault);
            }
        }

        private static MethodHandle replacer(MethodHandle constructor, MethodHandle[] readers, int index) {
            var filters = readers.clone();
            filters[index] = null;
            var holder = constructor.type().returnType();
            var value = constructor.type().parameterType(index);
            int[] order = new int[filters.length];
            order[index] = 1;
            return MethodHandles.permuteArguments(
                    MethodHandles.filterArguments(constructor, 0, filters),
                    MethodType.methodType(holder, holder, value),
                    order);
        }

        private static MethodHandle maker(MethodHandle constructor, int index) {
            int after = constructor.type().parameterCount() - index - 1;
            var first = MethodHandles.insertArguments(constructor, index + 1, new Object[after]);
            return MethodHandles.insertArguments(first, 0, new Object[index]);
        }

        /** Whether the record can be made with nothing known in it. */
        boolean isOptionalThroughout() {
            return Arrays.stream(holder.getRecordComponents())
                    .allMatch(component -> component.getAnnotatedType().isAnnotationPresent(Nullable.class));
        }

        @Nullable
        Object read(Object from) {
            try {
                return (Object) reader.invokeExact(from);
            } catch (Throwable fault) {
                throw unchecked(fault);
            }
        }

        Object with(@Nullable Object before, @Nullable Object value) {
            try {
                return before == null
                        ? (Object) maker.invokeExact(value)
                        : (Object) replacer.invokeExact(before, value);
            } catch (Throwable fault) {
                throw unchecked(fault);
            }
        }

        private static RuntimeException unchecked(Throwable fault) {
            if (fault instanceof Error error) {
                throw error;
            }
            return fault instanceof RuntimeException known ? known : new IllegalStateException(fault);
        }
    }
}
