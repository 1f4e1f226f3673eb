package io.github.claimgauge.export;

import io.github.claimgauge.json.ClaimWriter;
import io.github.claimgauge.json.Values;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/**
 * A labelled case, {@code {"claim": …, "outcome": …}}, as every door of ours reads it. Claim and answer are set in as they
 * stand, to the byte.
 */
final class CaseJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private CaseJson() {}

    /** The facts alone. */
    static String facts(Dossier dossier) {
        return JSON.writeValueAsString(factsNode(dossier));
    }

    /** The facts, what memory filled in, and the answer. */
    static byte[] whole(Dossier dossier) {
        var node = factsNode(dossier);
        if (!dossier.recalled().isEmpty()) {
            var recalled = node.putArray("recalled");
            dossier.recalled()
                    .forEach(fact ->
                            recalled.addObject().put("pointer", fact.pointer()).put("source", fact.source()));
        }
        node.putRawValue("answer", raw(dossier.answer()));
        return JSON.writeValueAsBytes(node);
    }

    private static ObjectNode factsNode(Dossier dossier) {
        var node = JsonNodeFactory.instance.objectNode();
        node.putRawValue("claim", raw(ClaimWriter.bytes(dossier.claim())));
        if (dossier.outcome() != null) {
            node.putRawValue("outcome", raw(Values.bytes(dossier.outcome())));
        }
        return node;
    }

    private static RawValue raw(byte[] json) {
        return new RawValue(new String(json, StandardCharsets.UTF_8));
    }
}
