package io.github.claimgauge.json;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Fault;
import io.github.claimgauge.claim.InvalidClaim;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Changes claims by JSON merge patches (RFC 7396): what is null becomes unknown, a list is replaced whole. */
public final class MergePatch {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private MergePatch() {}

    /**
     * The JSON of the claim with the patch applied, which need not be that of a claim any more.
     *
     * @throws InvalidClaim if the patch is no JSON object
     */
    public static byte[] apply(Claim claim, byte[] patch) {
        var changes = read(patch);
        return merged(MAPPER.readTree(ClaimWriter.bytes(claim)), changes)
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode read(byte[] patch) {
        try {
            var changes = MAPPER.readTree(patch);
            if (!changes.isObject()) {
                throw invalid("must be an object");
            }
            return changes;
        } catch (JacksonException fault) {
            throw invalid(Unreadable.reason(fault));
        }
    }

    private static InvalidClaim invalid(String message) {
        return new InvalidClaim(List.of(new Fault("", message)));
    }

    private static JsonNode merged(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        ObjectNode merged = target.isObject() ? (ObjectNode) target.deepCopy() : MAPPER.createObjectNode();
        patch.propertyStream().forEach(change -> {
            if (change.getValue().isNull()) {
                merged.remove(change.getKey());
            } else {
                merged.set(change.getKey(), merged(merged.path(change.getKey()), change.getValue()));
            }
        });
        return merged;
    }
}
