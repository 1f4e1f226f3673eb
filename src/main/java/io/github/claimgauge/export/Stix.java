package io.github.claimgauge.export;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What all STIX 2.1 objects have in common. */
final class Stix {

    /** STIX wants milliseconds, neither fewer digits nor none. */
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private Stix() {}

    /** An object of a type, with its first and its present version's time. */
    static ObjectNode object(String type, UUID id, Instant created, Instant modified) {
        return observable(type, id)
                .put("created", time(created))
                .put("modified", time(modified.isBefore(created) ? created : modified));
    }

    /** An observable: what has no versions. */
    static ObjectNode observable(String type, UUID id) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("type", type)
                .put("spec_version", "2.1")
                .put("id", type + "--" + id);
    }

    static String id(ObjectNode object) {
        return object.get("id").stringValue();
    }

    static String time(Instant instant) {
        return TIME.format(instant);
    }
}
