package io.github.claimgauge.json;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.InvalidInput;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON merge patches (RFC 7396): what is null is taken out, a list is replaced whole. Of a claim, that becomes unknown. Null for
 * what is not there stays, since only who reads the outcome knows which fields there are, and refuses a misspelt one.
 */
public final class MergePatch {

    private static final JsonMapper MAPPER = JsonMapper.builder(StrictReader.FACTORY)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private MergePatch() {}

    /**
     * The JSON of the claim with the patch applied, which need not be that of a claim any more.
     *
     * @throws InvalidInput if the patch is no JSON object in UTF-8
     */
    public static byte[] apply(Claim claim, byte[] patch) {
        return apply(ClaimWriter.bytes(claim), patch, Set.of());
    }

    /**
     * The same for any JSON object of ours.
     *
     * @param known names that whoever reads the outcome takes no null for, though there may be such members
     * @throws InvalidInput if the patch is no JSON object in UTF-8
     */
    public static byte[] apply(byte[] json, byte[] patch, Set<String> known) {
        var changes = StrictReader.read(patch, 0, patch.length, MergePatch::read);
        return MAPPER.writeValueAsBytes(merged(MAPPER.readTree(json), changes, known));
    }

    private static @Nullable JsonNode read(JsonParser parser, Faults faults) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            faults.add(parser, "must be an object");
            parser.skipChildren();
            return null;
        }
        try {
            return MAPPER.readTree(parser);
        } catch (NumberFormatException fault) {
            throw new InvalidInput(Faults.pointer(parser), "must hold no number that is beyond all measure");
        }
    }

    private static JsonNode merged(JsonNode target, JsonNode patch, Set<String> known) {
        if (!patch.isObject()) {
            return patch;
        }
        ObjectNode merged = target.isObject() ? (ObjectNode) target.deepCopy() : MAPPER.createObjectNode();
        patch.propertyStream().forEach(change -> {
            var name = change.getKey();
            if (change.getValue().isNull() && (merged.has(name) || known.contains(name))) {
                merged.remove(name);
            } else {
                merged.set(name, merged(merged.path(name), change.getValue(), known));
            }
        });
        return merged;
    }
}
