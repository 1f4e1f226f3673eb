package io.github.claimgauge.web.form;

import io.github.claimgauge.claim.Found;
import io.github.claimgauge.web.form.Field.Kind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What was entered in a form as the JSON of a claim, whether it is one or not, and where in the form each part of it stands. */
final class Entered {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ClaimForm form;
    private final ObjectNode root = NODES.objectNode();

    /** JSON pointer to an item, and to where it stands in the form, where empty items are as well. */
    private final Map<String, String> places = new HashMap<>();

    Entered(ClaimForm form) {
        this.form = form;
        root.putObject("actor"); // so that it is the name which is missing
        root.putObject("victim");
        for (var section : Sections.ALL) {
            if (section.isList()) {
                putItems(section);
            } else {
                section.fields().forEach(field -> put(root, field.pointer(), field, field.pointer()));
            }
        }
    }

    private void putItems(Section section) {
        var list = section.list();
        var items = new ArrayList<ObjectNode>();
        for (int at = 0; at < form.items(list); at++) {
            var item = NODES.objectNode();
            for (var field : section.fields()) {
                var within = field.pointer().substring(list.length() + "/*".length());
                put(item, within, field, list + "/" + at + within);
            }
            if (!item.isEmpty()) {
                places.put(list + "/" + items.size(), list + "/" + at);
                items.add(item);
            }
        }
        if (!items.isEmpty() || form.isNone(list)) {
            root.putArray(list.substring(1)).addAll(items);
        }
    }

    private void put(ObjectNode target, String pointer, Field field, String name) {
        var text = form.value(name);
        var steps = List.of(pointer.substring(1).split("/", -1));
        if (!text.isEmpty()) {
            holder(target, steps).set(steps.get(steps.size() - 1), node(field, text));
        } else if (field.kind() == Kind.WORDS && form.isNone(name)) {
            holder(target, steps).putArray(steps.get(steps.size() - 1));
        }
    }

    private static ObjectNode holder(ObjectNode target, List<String> steps) {
        var holder = target;
        for (var step : steps.subList(0, steps.size() - 1)) {
            holder = holder.withObject("/" + step);
        }
        return holder;
    }

    /** What is no number is left as it is, so that the reader of claims says what is wrong. */
    private static JsonNode node(Field field, String text) {
        if (field.orNone() && text.equalsIgnoreCase(Found.NONE)) {
            return NODES.stringNode(Found.NONE);
        }
        return switch (field.kind()) {
            case NUMBER ->
                text.matches("-?\\d{1,18}") ? NODES.numberNode(Long.parseLong(text)) : NODES.stringNode(text);
            case YES_NO ->
                text.equals("true") || text.equals("false")
                        ? NODES.booleanNode(Boolean.parseBoolean(text))
                        : NODES.stringNode(text);
            case WORDS -> words(text);
            case TEXT, DATE, CHOICE -> NODES.stringNode(text);
        };
    }

    private static JsonNode words(String text) {
        var words = NODES.arrayNode();
        Words.split(text).forEach(words::add);
        return words;
    }

    byte[] json() {
        return root.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The name of the field that a fault at this place belongs to. */
    String field(String pointer) {
        var steps = pointer.split("/", 4);
        if (steps.length < 3) {
            return pointer;
        }
        var item = "/" + steps[1] + "/" + steps[2];
        var place = places.get(item);
        return place == null ? wordsField(pointer) : place + pointer.substring(item.length());
    }

    /** A fault of one word is shown where the words are entered. */
    private static String wordsField(String pointer) {
        return pointer.replaceFirst("/\\d+$", "");
    }
}
