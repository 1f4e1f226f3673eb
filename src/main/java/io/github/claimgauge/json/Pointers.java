package io.github.claimgauge.json;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finds where two pieces of JSON differ. */
public final class Pointers {

    private static final JsonMapper MAPPER = new JsonMapper();

    private Pointers() {}

    /** JSON pointers (RFC 6901) to the innermost values that differ, or are in one of the two only. */
    public static List<String> differing(byte[] one, byte[] other) {
        var differing = new ArrayList<String>();
        compare("", MAPPER.readTree(one), MAPPER.readTree(other), differing);
        return differing;
    }

    private static void compare(String pointer, JsonNode one, JsonNode other, List<String> differing) {
        if (one.equals(other)) {
            return;
        }
        if (one.isObject() && other.isObject()) {
            var names = new TreeSet<>(one.propertyNames());
            names.addAll(other.propertyNames());
            names.forEach(name -> compare(pointer + "/" + escaped(name), one.path(name), other.path(name), differing));
        } else if (one.isArray() && other.isArray()) {
            for (int at = 0; at < Math.max(one.size(), other.size()); at++) {
                compare(pointer + "/" + at, one.path(at), other.path(at), differing);
            }
        } else {
            differing.add(pointer);
        }
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
