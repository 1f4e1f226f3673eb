package io.github.claimgauge.intake.piece;

import io.github.claimgauge.claim.Fault;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads one JSON value as a tree, to its end whatever is wrong with it, so that the next one can be read. Of a larger value
 * than any post is, no more is kept than shows that. A text that is longer than any that is used is cut.
 */
final class Tree {

    /** A MISP event has a few for each of its attributes. */
    private static final int MOST_VALUES = 100_000;

    static final int LONGEST_TEXT = 1 << 20;

    /** Descriptions and pictures are long; nothing that a claim keeps is. */
    private static final int MOST_CHARACTERS = 8 << 20;

    private final JsonParser parser;
    private final String pointer;
    private final List<Fault> faults = new ArrayList<>();
    private int values;
    private long characters;

    /** @param pointer to the value */
    Tree(JsonParser parser, String pointer) {
        this.parser = parser;
        this.pointer = pointer;
    }

    List<Fault> faults() {
        return isTooLarge() ? List.of(new Fault(pointer, "is larger than any post")) : List.copyOf(faults);
    }

    /** The value that the parser stands at. */
    JsonNode read() {
        values++;
        var nodes = JsonNodeFactory.instance;
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(nodes.objectNode());
            case START_ARRAY -> array(nodes.arrayNode());
            case VALUE_TRUE -> nodes.booleanNode(true);
            case VALUE_FALSE -> nodes.booleanNode(false);
            case VALUE_NUMBER_INT -> nodes.numberNode(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> nodes.numberNode(parser.getDecimalValue());
            case VALUE_NULL -> nodes.nullNode();
            default -> nodes.stringNode(text());
        };
    }

    private ObjectNode object(ObjectNode node) {
        for (var name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            var value = read();
            if (node.has(name)) {
                fault("has the same key twice in one object");
            } else if (!isTooLarge()) {
                node.set(name, value);
            }
        }
        return node;
    }

    private ArrayNode array(ArrayNode node) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            var value = read();
            if (!isTooLarge()) {
                node.add(value);
            }
        }
        return node;
    }

    private @Nullable String text() {
        var text = parser.getString();
        characters += text.length();
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }

    private void fault(String message) {
        var fault = new Fault(pointer, message);
        if (!faults.contains(fault)) {
            faults.add(fault);
        }
    }

    private boolean isTooLarge() {
        return values > MOST_VALUES || characters > MOST_CHARACTERS;
    }
}
