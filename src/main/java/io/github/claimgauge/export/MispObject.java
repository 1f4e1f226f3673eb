package io.github.claimgauge.export;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One object of a MISP event, by a template of MISP's. */
final class MispObject {

    /** A template: its name, id, version and category as MISP publishes them. */
    enum Template {
        ASSESSMENT("intelligence-source-assessment", "misc", "2d3a5895-6c54-50b5-bd25-ce33e974c50a", 1),
        DDOS_CLAIM("ddos-claim", "network", "2722ac76-1f1f-43b7-bc68-ba5465ec5c04", 2),
        POST("ransomware-group-post", "misc", "52a0e179-4942-41e6-90f5-7db856fd6f39", 4),
        VICTIM("victim", "misc", "a8806e40-39ad-435f-be02-ac2a13d6fc7d", 10);

        private final String word;
        private final String category;
        private final String uuid;
        private final int version;

        Template(String word, String category, String uuid, int version) {
            this.word = word;
            this.category = category;
            this.uuid = uuid;
            this.version = version;
        }
    }

    /** Types of attributes that we use, each in the category that it belongs to by default. */
    enum Type {
        TEXT("text", "Other"),
        COMMENT("comment", "Other"),
        DATETIME("datetime", "Other"),
        OTHER("other", "Other"),
        DOMAIN("domain", "Network activity"),
        THREAT_ACTOR("threat-actor", "Attribution"),
        TARGET_ORG("target-org", "Targeting data"),
        TARGET_LOCATION("target-location", "Targeting data");

        private final String word;
        private final String category;

        Type(String word, String category) {
            this.word = word;
            this.category = category;
        }
    }

    private final String name;
    private final String timestamp;
    private final ObjectNode node;

    MispObject(Template template, String event, Instant modified) {
        this.name = event + "/" + template.word;
        this.timestamp = timestamp(modified);
        this.node = JsonNodeFactory.instance
                .objectNode()
                .put("name", template.word)
                .put("meta-category", template.category)
                .put("template_uuid", template.uuid)
                .put("template_version", String.valueOf(template.version))
                .put("uuid", Ids.uuid("misp-object", name).toString())
                .put("timestamp", timestamp)
                .put("distribution", "5");
        node.putArray("Attribute");
    }

    /** Adds an attribute, if there is a value. */
    MispObject with(String relation, Type type, @Nullable String value) {
        if (value != null) {
            node.withArray("Attribute")
                    .add(attribute(name + "/" + relation, type, value, timestamp)
                            .put("object_relation", relation));
        }
        return this;
    }

    ObjectNode node() {
        return node;
    }

    /** For people and not for detection: nothing that a criminal has named may end up in a blocklist unseen. */
    static ObjectNode attribute(String name, Type type, String value, String timestamp) {
        UUID uuid = Ids.uuid("misp-attribute", name);
        return JsonNodeFactory.instance
                .objectNode()
                .put("uuid", uuid.toString())
                .put("type", type.word)
                .put("category", type.category)
                .put("value", value)
                .put("to_ids", false)
                .put("disable_correlation", type.category.equals("Other"))
                .put("distribution", "5")
                .put("timestamp", timestamp);
    }

    static String timestamp(Instant instant) {
        return String.valueOf(instant.getEpochSecond());
    }
}
