package io.github.claimgauge.intake.piece;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.node.ObjectNode;

/** The objects of a JSON array, be it the whole file or a member of it; or the object that the whole file is. */
public final class JsonPieces implements Pieces {

    public static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(64)
                    .maxStringLength(16 << 20)
                    .maxNameLength(1_000)
                    .maxNumberLength(100)
                    .build())
            .build();

    private final JsonParser parser;
    private final @Nullable String member;
    private String array = "";
    private int index;
    private boolean begun;
    private boolean inArray;
    private boolean ended;

    /** @param member name of the array in the object that the file is; null if the file is no such object */
    public JsonPieces(InputStream input, @Nullable String member) {
        this.parser = FACTORY.createParser(ObjectReadContext.empty(), new StrictBytes(input));
        this.member = member;
    }

    @Override
    public @Nullable Piece next() throws IOException {
        if (ended) {
            return null;
        }
        try {
            return read();
        } catch (JacksonIOException unreadable) {
            throw unreadable.getCause();
        } catch (JacksonException fault) {
            ended = true;
            return Piece.Broken.of(line(), "", reason(fault) + "; nothing from here on was read");
        }
    }

    private @Nullable Piece read() {
        if (!begun) {
            begun = true;
            begin();
        } else {
            parser.nextToken();
        }
        if (inArray && parser.currentToken() == JsonToken.END_ARRAY && leave()) {
            ended = true;
            return Piece.Broken.of(
                    line(), array, "has the same key twice in one object; nothing from here on was read");
        }
        if (parser.currentToken() == null) {
            ended = true;
            return null;
        }
        return piece(inArray ? array + "/" + index++ : "");
    }

    /** Goes to the first object: past the beginning of the array, if there is one. */
    private void begin() {
        var token = parser.nextToken();
        if (token == JsonToken.START_OBJECT && member != null) {
            for (var name = parser.nextName(); name != null && !name.equals(member); name = parser.nextName()) {
                parser.nextToken();
                parser.skipChildren();
            }
            array = "/" + member;
            token = parser.nextToken();
        }
        if (token == JsonToken.START_ARRAY) {
            inArray = true;
            parser.nextToken();
        }
    }

    /** Goes on behind the array, and behind the object that it is a member of, unless that has such a member again. */
    private boolean leave() {
        inArray = false;
        for (var name = array.isEmpty() ? null : parser.nextName(); name != null; name = parser.nextName()) {
            if (name.equals(member)) {
                return true;
            }
            parser.nextToken();
            parser.skipChildren();
        }
        parser.nextToken();
        return false;
    }

    private Piece piece(String pointer) {
        long line = line();
        var tree = new Tree(parser, pointer);
        var node = tree.read();
        if (!tree.faults().isEmpty()) {
            return new Piece.Broken(line, tree.faults());
        }
        return node instanceof ObjectNode object
                ? new Piece.Whole(line, pointer, object)
                : Piece.Broken.of(line, pointer, "must be an object");
    }

    private long line() {
        return Math.max(1, parser.currentTokenLocation().getLineNr());
    }

    static String reason(JacksonException fault) {
        return fault instanceof StreamConstraintsException
                ? "is nested too deeply, or has too long a text, name or number"
                : "is not well-formed JSON in UTF-8";
    }
}
