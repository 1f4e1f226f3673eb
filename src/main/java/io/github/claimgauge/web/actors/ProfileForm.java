package io.github.claimgauge.web.actors;

import io.github.claimgauge.actor.ActorProfile;
import io.github.claimgauge.json.Values;
import io.github.claimgauge.web.actors.ProfileField.Kind;
import io.github.claimgauge.web.form.Words;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What stands in the form of a profile, as JSON. Fields are called by the JSON pointer of what they hold. */
record ProfileForm(ObjectNode json) {

    private static final JsonMapper MAPPER = new JsonMapper();

    /** What says that a list is known to be empty. */
    private static final String NONE = "none";

    static ProfileForm of(ActorProfile profile) {
        return new ProfileForm((ObjectNode) MAPPER.readTree(Values.bytes(profile)));
    }

    /** A form for an actor of which nothing but its name is known. */
    static ProfileForm named(String name) {
        return new ProfileForm(MAPPER.createObjectNode().put("name", name));
    }

    /** What was sent; rows in which nothing stands are left out. */
    static ProfileForm sent(Map<String, String> parameters) {
        var json = MAPPER.createObjectNode();
        ProfileField.SINGLE.forEach(field -> put(json, field, parameters.getOrDefault("/" + field.name(), "")));
        for (var list : ProfileList.ALL) {
            var items = MAPPER.createArrayNode();
            for (int at = 0; at < ProfileList.MOST_ROWS; at++) {
                var item = MAPPER.createObjectNode();
                for (var field : list.fields()) {
                    put(item, field, parameters.getOrDefault(list.pointer(at, field), ""));
                }
                if (!item.isEmpty()) {
                    items.add(item);
                }
            }
            json.set(list.name(), items);
        }
        return new ProfileForm(json);
    }

    /**
     * What it says.
     *
     * @throws io.github.claimgauge.claim.InvalidInput with every fault
     */
    ActorProfile profile() {
        return Values.read(MAPPER.writeValueAsBytes(json), ActorProfile.class);
    }

    /** What stands in a field. */
    String text(String pointer, Kind kind) {
        var node = json.at(pointer);
        if (node.isMissingNode() || node.isNull()) {
            return "";
        }
        return node.isArray() ? text(node, kind) : Terms.shown(node.asString(), kind);
    }

    private static String text(JsonNode list, Kind kind) {
        var items = list.valueStream()
                .map(item -> Terms.shown(item.asString(), kind))
                .toList();
        if (kind == Kind.LINES) {
            return String.join("\n", items);
        }
        return items.isEmpty() ? NONE : Words.join(items);
    }

    int rows(ProfileList list) {
        return json.path(list.name()).size();
    }

    private static void put(ObjectNode target, ProfileField field, String sent) {
        var text = sent.strip();
        if (!text.isEmpty()) {
            target.set(field.name(), node(field.kind(), text));
        }
    }

    private static JsonNode node(Kind kind, String text) {
        return switch (kind) {
            case YES_NO -> MAPPER.getNodeFactory().booleanNode(text.equals("true"));
            case LINES -> list(text.lines().map(String::strip));
            case WORDS, COUNTRIES ->
                text.equals(NONE)
                        ? MAPPER.createArrayNode()
                        : list(Words.split(text).stream().map(word -> Terms.meant(word, kind)));
            case TEXT, LONG_TEXT, CHOICE, COUNTRY -> MAPPER.getNodeFactory().stringNode(Terms.meant(text, kind));
        };
    }

    private static JsonNode list(Stream<String> words) {
        return MAPPER.createArrayNode()
                .addAll(words.filter(word -> !word.isEmpty())
                        .map(word -> (JsonNode) MAPPER.getNodeFactory().stringNode(word))
                        .toList());
    }
}
