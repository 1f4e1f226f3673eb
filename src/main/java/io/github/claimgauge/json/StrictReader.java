package io.github.claimgauge.json;

import io.github.claimgauge.claim.Fault;
import io.github.claimgauge.claim.InvalidClaim;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;

/** Reads one JSON object, in UTF-8, with nothing before it and nothing behind it. */
final class StrictReader {

    private final ObjectReader reader;

    StrictReader(Class<?> type) {
        this.reader = ClaimReader.mapper().readerFor(type).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    /** What to make of the object that the parser stands at the beginning of. */
    interface Body<T> {

        /** Null only if faults were added. */
        @Nullable
        T read(ObjectReader reader, JsonParser parser, List<Fault> faults);
    }

    /** @throws InvalidClaim with every fault */
    <T> T read(byte[] json, int offset, int length, Body<T> body) {
        if (length > ClaimReader.MAX_BYTES) {
            throw invalid("must have at most " + ClaimReader.MAX_BYTES + " bytes");
        }
        if (isOtherEncoding(json, offset, length)) {
            throw invalid("must be UTF-8, without a byte order mark");
        }
        var faults = new ArrayList<Fault>();
        try (var parser = reader.createParser(json, offset, length)) {
            var value = read(parser, body, faults);
            if (!faults.isEmpty()) {
                throw new InvalidClaim(Faults.withoutEchoes(faults));
            }
            if (value == null) {
                throw invalid("must be an object");
            }
            return value;
        } catch (JacksonException fault) {
            throw unreadable(fault, faults);
        }
    }

    private <T> @Nullable T read(JsonParser parser, Body<T> body, List<Fault> faults) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            faults.add(new Fault("", "must be an object"));
            return null;
        }
        var value = body.read(reader.withAttribute(Faults.ATTRIBUTE, faults), parser, faults);
        if (parser.nextToken() != null) {
            faults.add(new Fault("", "must be one object, with nothing behind it"));
        }
        return value;
    }

    /** UTF-16 and UTF-32, which a parser would guess, have a zero among the first two bytes or a byte order mark. */
    private static boolean isOtherEncoding(byte[] json, int offset, int length) {
        if (length < 2) {
            return false;
        }
        int first = json[offset] & 0xff;
        return first == 0 || json[offset + 1] == 0 || first == 0xef || first == 0xfe || first == 0xff;
    }

    private static InvalidClaim unreadable(JacksonException fault, List<Fault> faults) {
        var cause = fault.getCause();
        if (cause instanceof InvalidClaim invalid) {
            faults.addAll(invalid.faults());
        } else {
            var location = fault.getLocation();
            var place = location == null || location.getLineNr() < 0
                    ? ""
                    : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
            faults.add(new Fault("", Unreadable.reason(fault) + place));
        }
        return new InvalidClaim(Faults.withoutEchoes(faults));
    }

    private static InvalidClaim invalid(String message) {
        return new InvalidClaim(List.of(new Fault("", message)));
    }
}
