package io.github.claimgauge.intake.format;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** The objects of a bundle and what leads from one to another, in whatever order they come. What was revoked is not among them. */
final class StixObjects {

    /** All that claims are made of; judgements and the like are passed over, so that memory does not grow with them. */
    private static final Set<String> KEPT =
            Set.of("identity", "intrusion-set", "threat-actor", "location", "domain-name", "relationship");

    private final Map<String, ObjectNode> objects = new HashMap<>();
    private final Map<Relation, Set<String>> relations = new HashMap<>();
    private final Set<String> revoked = new HashSet<>();

    /** What leads from an object to others, by their ids. */
    private record Relation(String from, String how) {}

    void add(ObjectNode node) {
        var type = type(node);
        if (!KEPT.contains(type)) {
            return;
        }
        if (isRevoked(node)) {
            revoked.add(text(node, "id"));
        } else if (type.equals("relationship")) {
            relations
                    .computeIfAbsent(
                            new Relation(text(node, "source_ref"), text(node, "relationship_type")),
                            any -> new LinkedHashSet<>())
                    .add(text(node, "target_ref"));
        } else {
            objects.put(text(node, "id"), node);
        }
    }

    /** Those of them that are there. */
    Stream<ObjectNode> find(Collection<String> ids) {
        return ids.stream().flatMap(id -> Stream.ofNullable(objects.get(id)));
    }

    /** Ids of what a relationship leads to, in the order of the file; they need not be there. */
    Set<String> related(ObjectNode from, String how) {
        return relations.getOrDefault(new Relation(text(from, "id"), how), Set.of());
    }

    boolean isRevoked(String id) {
        return revoked.contains(id);
    }

    static boolean isRevoked(ObjectNode node) {
        return node.path("revoked").asBoolean(false);
    }

    static String type(ObjectNode node) {
        return text(node, "type");
    }

    static String text(ObjectNode node, String name) {
        return node.path(name).asString("");
    }

    static List<String> refs(ObjectNode node, String name) {
        return node.path(name).valueStream().map(ref -> ref.asString("")).toList();
    }
}
