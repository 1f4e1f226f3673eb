package io.github.claimgauge.web.form;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.json.ClaimWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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
        return new Entered(this).json();
    }
}
