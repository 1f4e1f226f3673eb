package io.github.claimgauge.rulebook.answer;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Found;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
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
                if (!(type instanceof ParameterizedType list) || Found.soughtIn(type) != type) {
                    throw new IllegalArgumentException("No list at " + pointer);
                }
                type = list.getActualTypeArguments()[0];
                steps.add(new Step(name, null, 0));
            } else {
                var shape = Shape.of(type);
                int component = shape.indexOf(name);
                type = shape.typeOf(component);
                steps.add(new Step(name, shape, component));
            }
        }
        return new Place(steps, type);
    }

    /** Type of the values at this place. */
    Type type() {
        return type;
    }

    /** Whether this place lies in the other one, or the other in this; items of one list do. */
    boolean overlaps(Place other) {
        int shared = Math.min(steps.size(), other.steps.size());
        for (int depth = 0; depth < shared; depth++) {
            if (!steps.get(depth).isLike(other.steps.get(depth))) {
                return false;
            }
        }
        return true;
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
                    || following.shape() != null && following.shape().isOptionalThroughout();
        }
        return isReachable(next, depth + 1);
    }

    private @Nullable Object set(@Nullable Object node, int depth, Object value, Predicate<Object> where) {
        if (depth == steps.size()) {
            return value;
        }
        var step = steps.get(depth);
        if (step.shape() == null) {
            var list = node == null ? List.of() : (List<?>) node;
            return step.name().equals(END) ? longer(list, value) : setInEach(list, depth + 1, value, where);
        }
        var before = node == null ? null : step.of(node);
        return step.shape().with(node, step.component(), set(before, depth + 1, value, where));
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

    /** @param shape of the record that the step leads into; null if it leads to items of a list */
    private record Step(String name, @Nullable Shape shape, int component) {

        boolean isLike(Step other) {
            return shape == null && other.shape == null || name.equals(other.name);
        }

        @Nullable
        Object of(Object node) {
            return shape == null ? null : shape.read(node, component);
        }
    }
}
