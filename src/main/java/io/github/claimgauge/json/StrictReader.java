package io.github.claimgauge.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.claimgauge.claim.InvalidInput;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Reads one JSON object, in UTF-8, with nothing before it and nothing behind it. */
final class StrictReader {

    /** Takes no more than any text of ours can be, and no key twice. */
    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(2L * ClaimReader.MAX_BYTES)
                    .maxNestingDepth(32)
                    .maxStringLength(65_536)
                    .maxNameLength(1_000)
                    .maxNumberLength(100)
                    .maxTokenCount(200_000)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** The first byte of one in UTF-8. */
    private static final byte BYTE_ORDER_MARK = (byte) 0xef;

    private StrictReader() {}

    /** @throws InvalidInput with every fault; a text that is no JSON is one fault */
    static <T> T read(byte[] json, int offset, int length, ValueReader<T> values) {
        check(json, offset, length);
        var faults = new Faults();
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), json, offset, length)) {
            var value = read(parser, () -> new String(json, offset, length, UTF_8), values, faults);
            faults.orThrow();
            if (value == null) {
                throw new InvalidInput("", "must be an object");
            }
            return value;
        }
    }

    /** @throws InvalidInput if it is too large, or not in UTF-8 */
    private static void check(byte[] json, int offset, int length) {
        if (length > ClaimReader.MAX_BYTES) {
            throw new InvalidInput("", "must have at most " + ClaimReader.MAX_BYTES + " bytes");
        }
        if (isOtherEncoding(json, offset, length) || !isUtf8(json, offset, length)) {
            throw new InvalidInput("", "must be UTF-8, without a byte order mark");
        }
    }

    private static <T> @Nullable T read(
            JsonParser parser, Supplier<String> text, ValueReader<T> values, Faults faults) {
        try {
            return read(parser, values, faults);
        } catch (JacksonException fault) {
            var pointer = Unreadable.isMalformed(fault) ? "" : Faults.pointer(parser);
            throw new InvalidInput(pointer, Unreadable.reason(fault) + place(fault, text.get()));
        }
    }

    private static <T> @Nullable T read(JsonParser parser, ValueReader<T> values, Faults faults) {
        if (parser.nextToken() == null) {
            faults.add("", "must be an object");
            return null;
        }
        var value = values.read(parser, faults);
        if (parser.nextToken() != null) {
            faults.add("", "must be one object, with nothing behind it");
        }
        return value;
    }

    /** UTF-16 and UTF-32, which the parser would guess, have a zero among the first two bytes or are no UTF-8 anyway. */
    private static boolean isOtherEncoding(byte[] json, int offset, int length) {
        return length > 1 && (json[offset] == 0 || json[offset + 1] == 0 || json[offset] == BYTE_ORDER_MARK);
    }

    /** The parser would take characters in more bytes than they need, and some that there are not. */
    private static boolean isUtf8(byte[] json, int offset, int length) {
        try {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(json, offset, length));
            return true;
        } catch (CharacterCodingException fault) {
            return false;
        }
    }

    /** A text of one line may be a line of a longer one, in which its number is another. */
    private static String place(JacksonException fault, String text) {
        var location = fault.getLocation();
        if (location == null || location.getLineNr() < 0) {
            return "";
        }
        boolean one = text.strip().indexOf('\n') < 0;
        return " at " + (one ? "" : "line " + location.getLineNr() + ", ") + "column " + location.getColumnNr();
    }
}
