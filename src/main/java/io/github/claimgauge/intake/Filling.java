package io.github.claimgauge.intake;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.json.ClaimReader;
import io.github.claimgauge.json.ClaimWriter;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A claim of the casebook with what a file knows beside it. What is unknown is filled in; what is there stays, whoever put it
 * there.
 *
 * @param claim the claim with what was filled in
 * @param kept JSON pointers to facts that the file tells otherwise
 */
record Filling(Claim claim, List<String> kept) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** They belong to what is there: its name, its marking, and whether its date is an estimate. */
    private static final List<String> NEVER_FILLED = List.of("id", "tlp", "claimedAtEstimated");

    /** @throws io.github.claimgauge.claim.InvalidInput if the two contradict each other */
    static Filling of(Claim there, Claim told, ClaimReader reader) {
        var node = tree(there);
        var more = tree(told);
        var kept = new ArrayList<String>();
        NEVER_FILLED.forEach(more::remove);
        if (there.tlp() != null && told.tlp() != null && there.tlp() != told.tlp()) {
            kept.add("/tlp");
        }
        boolean filled = fill(node, more, "", kept);
        return new Filling(filled ? reader.read(JSON.writeValueAsBytes(node)) : there, List.copyOf(kept));
    }

    /** Whether anything was filled in. */
    private static boolean fill(ObjectNode there, ObjectNode told, String pointer, List<String> kept) {
        boolean filled = false;
        for (var fact : told.properties()) {
            var place = pointer + "/" + fact.getKey();
            var known = there.get(fact.getKey());
            if (known == null) {
                there.set(fact.getKey(), fact.getValue());
                filled = true;
            } else if (known instanceof ObjectNode inner && fact.getValue() instanceof ObjectNode more) {
                filled |= fill(inner, more, place, kept);
            } else if (!known.equals(fact.getValue())) {
                kept.add(place);
            }
        }
        return filled;
    }

    private static ObjectNode tree(Claim claim) {
        JsonNode tree = JSON.readTree(ClaimWriter.bytes(claim));
        return (ObjectNode) tree;
    }
}
