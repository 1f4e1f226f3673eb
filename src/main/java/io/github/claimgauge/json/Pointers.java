package io.github.claimgauge.json;

import io.github.claimgauge.claim.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Finds where two pieces of JSON differ. */
public final class Pointers {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private Pointers() {}

    /** JSON pointers (RFC 6901) to the innermost values that differ, or are in one of the two only. */
    public static List<String> differing(byte[] one, byte[] other) {
        var differing = new ArrayList<String>();
        compare("", MAPPER.readTree(one), MAPPER.readTree(other), differing);
        return differing;
    }

    /** The same JSON without the values at these pointers. */
    public static byte[] without(byte[] json, List<String> pointers) {
        var tree = MAPPER.readTree(json);
        pointers.stream().map(JsonPointer::compile).forEach(pointer -> {
            if (tree.at(pointer.head()) instanceof ObjectNode object) {
                object.remove(pointer.last().getMatchingProperty());
            }
        });
        return MAPPER.writeValueAsBytes(tree);
    }

    private static void compare(String pointer, JsonNode one, JsonNode other, List<String> differing) {
        if (one.equals(other)) {
            return;
        }
        if (one.isObject() && other.isObject()) {
            var names = new TreeSet<>(one.propertyNames());
            names.addAll(other.propertyNames());
            names.forEach(name -> compare(Fault.pointer(pointer, name), one.path(name), other.path(name), differing));
        } else if (one.isArray() && other.isArray()) {
            for (int at = 0; at < Math.max(one.size(), other.size()); at++) {
                compare(pointer + "/" + at, one.path(at), other.path(at), differing);
            }
        } else {
            differing.add(pointer);
        }
    }
}
