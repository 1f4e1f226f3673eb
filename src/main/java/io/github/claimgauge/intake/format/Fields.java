package io.github.claimgauge.intake.format;

import io.github.claimgauge.claim.Fault;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The fields of a post, and which of them nobody has looked at yet. What is null, blank or empty is not there. */
final class Fields {

    private final ObjectNode post;
    private final Set<String> unread = new LinkedHashSet<>();

    Fields(ObjectNode post) {
        this.post = post;
        for (var field : post.properties()) {
            if (!isEmpty(field.getValue())) {
                unread.add(field.getKey());
            }
        }
    }

    /** A value of a field. */
    record Field<T>(String pointer, T value) {}

    /** The first of these fields that holds a text; those behind it are left. */
    Optional<Field<String>> text(String... names) {
        for (var name : names) {
            if (unread.contains(name) && post.get(name).isString()) {
                unread.remove(name);
                return Optional.of(new Field<>("/" + name, post.get(name).stringValue()));
            }
        }
        return Optional.empty();
    }

    /** The field, whatever it holds. */
    Optional<Field<JsonNode>> any(String name) {
        return unread.remove(name) ? Optional.of(new Field<>("/" + name, post.get(name))) : Optional.empty();
    }

    boolean has(String name) {
        return unread.contains(name);
    }

    /** Marks fields as looked at, and tells of those that are there. */
    void each(List<String> names, BiConsumer<String, JsonNode> there) {
        names.forEach(name -> any(name).ifPresent(field -> there.accept(field.pointer(), field.value())));
    }

    /** Pointers to those that nobody has looked at. */
    List<String> unread() {
        return unread.stream().map(name -> Fault.pointer("", name)).toList();
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isNull()
                || value.isContainer() && value.isEmpty()
                || value.isString() && value.stringValue().isBlank();
    }
}
