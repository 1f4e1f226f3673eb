package io.github.claimgauge.web.form;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Found;
import io.github.claimgauge.json.ClaimWriter;
import io.github.claimgauge.web.form.Field.Kind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What stands in the form: names of fields, which are JSON pointers, and what was entered. A list that was looked for and is
 * empty has a mark of its own, {@code /proofs:none}; an item that was added and not filled in yet has one as well.
 */
public record ClaimForm(Map<String, String> values) {

    private static final String NONE = ":none";
    private static final String ITEM = ":item";
    private static final int MOST_ITEMS = 1000;

    /** Commas and quotation marks alone name nothing, which is not the same as naming that there is nothing. */
    private static final Pattern SAYS_SOMETHING = Pattern.compile("[^,\"\\s]");

    private static final Pattern ITEM_PLACE = Pattern.compile("(/[A-Za-z]+)/(\\d{1,3})");
    private static final JsonMapper MAPPER = new JsonMapper();

    public ClaimForm {
        values = Map.copyOf(values);
    }

    /** A form in which nothing is known. */
    public static ClaimForm empty() {
        return new ClaimForm(Map.of());
    }

    /** What was sent. Whatever is no field of a claim is left out. */
    public static ClaimForm sent(Map<String, String> parameters) {
        var values = new LinkedHashMap<String, String>();
        parameters.forEach((name, value) -> {
            if (name.startsWith("/") && SAYS_SOMETHING.matcher(value).find()) {
                values.put(name, value.strip());
            }
        });
        return new ClaimForm(values);
    }

    /** The form with what is known about a claim. */
    public static ClaimForm of(Claim claim) {
        var values = new LinkedHashMap<String, String>();
        flatten("", MAPPER.readTree(ClaimWriter.bytes(claim)), values);
        return new ClaimForm(values);
    }

    private static void flatten(String pointer, JsonNode node, Map<String, String> values) {
        if (node.isArray() && node.isEmpty()) {
            values.put(pointer + NONE, "true");
        } else if (node.isArray() && !node.get(0).isObject()) {
            values.put(
                    pointer,
                    Words.join(node.valueStream().map(JsonNode::asString).toList()));
        } else if (node.isArray()) {
            for (int at = 0; at < node.size(); at++) {
                values.put(pointer + "/" + at + ITEM, "true");
                flatten(pointer + "/" + at, node.get(at), values);
            }
        } else if (node.isObject()) {
            node.propertyStream()
                    .forEach(member -> flatten(pointer + "/" + member.getKey(), member.getValue(), values));
        } else if (!node.isNull()) {
            values.put(pointer, node.asString());
        }
    }

    /** The form with another empty item at the end of a list. */
    public ClaimForm adding(String list) {
        var more = new LinkedHashMap<>(values);
        more.remove(list + NONE);
        more.put(list + "/" + items(list) + ITEM, "true");
        return new ClaimForm(more);
    }

    /** The form without an item of a list; those behind it move up. If there is no such item, nothing changes. */
    public ClaimForm removing(String item) {
        var place = ITEM_PLACE.matcher(item);
        return place.matches() ? removing(place.group(1), Integer.parseInt(place.group(2))) : this;
    }

    private ClaimForm removing(String list, int gone) {
        var left = new LinkedHashMap<String, String>();
        values.forEach((name, value) -> {
            int at = index(list, name);
            if (at < gone) {
                left.put(name, value);
            } else if (at > gone) {
                left.put(list + "/" + (at - 1) + name.substring((list + "/" + at).length()), value);
            }
        });
        return new ClaimForm(left);
    }

    /** Number of items that a list has in the form. */
    public int items(String list) {
        return Math.min(
                MOST_ITEMS,
                1
                        + values.keySet().stream()
                                .mapToInt(name -> index(list, name))
                                .max()
                                .orElse(-1));
    }

    /** Which item of the list a name belongs to; -1 for none. */
    private static int index(String list, String name) {
        if (!name.startsWith(list + "/")) {
            return -1;
        }
        var digits = name.substring(list.length() + 1).split("[/:]", 2)[0];
        return digits.matches("\\d{1,3}") ? Integer.parseInt(digits) : -1;
    }

    /** Whether a list was looked for and is empty. */
    public boolean isNone(String list) {
        return values.containsKey(list + NONE);
    }

    /** Whether an item stands there, whatever is known about it. */
    boolean isItem(String place) {
        return values.containsKey(place + ITEM);
    }

    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    /** Number of facts that a section holds. */
    public int known(Section section) {
        return (int) values.keySet().stream()
                .filter(name -> section.isList()
                        ? name.startsWith(section.list() + "/") && name.endsWith(ITEM)
                                || name.equals(section.list() + NONE)
                        : section.fields().stream()
                                .anyMatch(field -> name.equals(field.pointer()) || name.equals(field.pointer() + NONE)))
                .count();
    }

    /** What was entered as JSON, whether it is a claim or not. */
    public byte[] json() {
        return entered().json();
    }

    /** What was entered as the JSON of a claim, and where in the form each item of it stands. */
    Entered entered() {
        var root = MAPPER.createObjectNode();
        root.putObject("actor"); // so that it is the name which is missing
        root.putObject("victim");
        var places = new TreeMap<String, String>();
        for (var section : Sections.ALL) {
            if (section.isList()) {
                putItems(section, root, places);
            } else {
                section.fields().forEach(field -> put(root, field.pointer(), field, field.pointer()));
            }
        }
        return new Entered(root.toString().getBytes(StandardCharsets.UTF_8), places);
    }

    private void putItems(Section section, ObjectNode root, Map<String, String> places) {
        var list = section.list();
        var items = new ArrayList<ObjectNode>();
        for (int at = 0; at < items(list); at++) {
            var item = MAPPER.createObjectNode();
            for (var field : section.fields()) {
                var within = field.pointer().substring(list.length() + "/*".length());
                put(item, within, field, list + "/" + at + within);
            }
            if (!item.isEmpty()) {
                places.put(list + "/" + items.size(), list + "/" + at);
                items.add(item);
            }
        }
        if (!items.isEmpty() || isNone(list)) {
            root.putArray(list.substring(1)).addAll(items);
        }
    }

    private void put(ObjectNode target, String pointer, Field field, String name) {
        var text = value(name);
        var steps = List.of(pointer.substring(1).split("/", -1));
        if (!text.isEmpty()) {
            holder(target, steps).set(steps.get(steps.size() - 1), node(field, text));
        } else if (field.kind() == Kind.WORDS && isNone(name)) {
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
            return MAPPER.getNodeFactory().stringNode(Found.NONE);
        }
        return switch (field.kind()) {
            case NUMBER ->
                text.matches("-?\\d{1,18}")
                        ? MAPPER.getNodeFactory().numberNode(Long.parseLong(text))
                        : MAPPER.getNodeFactory().stringNode(text);
            case YES_NO ->
                text.equals("true") || text.equals("false")
                        ? MAPPER.getNodeFactory().booleanNode(Boolean.parseBoolean(text))
                        : MAPPER.getNodeFactory().stringNode(text);
            case WORDS ->
                MAPPER.getNodeFactory()
                        .arrayNode()
                        .addAll(Words.split(text).stream()
                                .map(word -> (JsonNode) MAPPER.getNodeFactory().stringNode(word))
                                .toList());
            case TEXT, DATE, CHOICE -> MAPPER.getNodeFactory().stringNode(text);
        };
    }

    /**
     * The JSON of what was entered.
     *
     * @param places JSON pointer to an item, and to where it stands in the form, where empty items are as well
     */
    record Entered(byte[] json, Map<String, String> places) {

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
}
