package io.github.claimgauge.rulebook.answer;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Found;
import io.github.claimgauge.claim.InvalidInput;
import io.github.claimgauge.json.Values;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an answer sets: the same for every claim, or made from the claim where its JSON says {@code "$…"}. */
interface AnswerValue {

    /** The value for this claim; null if the claim lacks what it is made from, or a day so far off is none that a claim can have. */
    @Nullable
    Object of(Claim claim);

    /** The places of the claim that it is made from. */
    default Stream<Place> sources() {
        return Stream.empty();
    }

    /** @throws IllegalArgumentException if the JSON does not fit the type */
    static AnswerValue compile(String json, Type type) {
        return compile(JsonMapper.shared().readTree(json), type);
    }

    private static AnswerValue compile(JsonNode json, Type type) {
        if (!Placeholder.isIn(json)) {
            return constant(json, type);
        }
        var sought = Found.soughtIn(type);
        if (sought != type) {
            return new Finding(compile(json, sought));
        }
        if (json.isArray() && type instanceof ParameterizedType list) {
            var item = list.getActualTypeArguments()[0];
            return new Items(json.valueStream().map(one -> compile(one, item)).toList());
        }
        if (json.isObject()) {
            return Parts.of(json, Shape.of(type));
        }
        return Placeholder.of(json, type);
    }

    private static AnswerValue constant(JsonNode json, Type type) {
        try {
            var value = Values.read(json.toString(), type);
            return new Constant(value);
        } catch (InvalidInput fault) {
            throw new IllegalArgumentException(fault);
        }
    }

    /** The same for every claim. */
    record Constant(Object value) implements AnswerValue {

        @Override
        public Object of(Claim claim) {
            return value;
        }
    }

    /** What was found, where there could be none as well. */
    record Finding(AnswerValue value) implements AnswerValue {

        @Override
        public Stream<Place> sources() {
            return value.sources();
        }

        @Override
        public @Nullable Object of(Claim claim) {
            var found = value.of(claim);
            return found == null ? null : Found.of(found);
        }
    }

    /** A list. */
    record Items(List<AnswerValue> items) implements AnswerValue {

        @Override
        public Stream<Place> sources() {
            return items.stream().flatMap(AnswerValue::sources);
        }

        @Override
        public @Nullable Object of(Claim claim) {
            var values = new ArrayList<Object>(items.size());
            for (var item : items) {
                var value = item.of(claim);
                if (value == null) {
                    return null;
                }
                values.add(value);
            }
            return values;
        }
    }

    /** A record, by its components' values: null for those that the answer leaves unknown. */
    record Parts(Shape shape, @Nullable AnswerValue[] components) implements AnswerValue {

        static Parts of(JsonNode json, Shape shape) {
            var components = new @Nullable AnswerValue[shape.size()];
            json.forEachEntry((name, value) -> {
                int index = shape.indexOf(name);
                components[index] = compile(value, shape.typeOf(index));
            });
            return new Parts(shape, components);
        }

        @Override
        public Stream<Place> sources() {
            return Arrays.stream(components).filter(Objects::nonNull).flatMap(AnswerValue::sources);
        }

        @Override
        public @Nullable Object of(Claim claim) {
            var values = new @Nullable Object[components.length];
            for (int index = 0; index < values.length; index++) {
                var component = components[index];
                values[index] = component == null ? null : component.of(claim);
                if (component != null && values[index] == null) {
                    return null;
                }
            }
            return shape.make(values);
        }
    }
}
