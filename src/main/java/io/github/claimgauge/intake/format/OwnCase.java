package io.github.claimgauge.intake.format;

import io.github.claimgauge.claim.Claim.Tlp;
import io.github.claimgauge.claim.Fault;
import io.github.claimgauge.claim.Words;
import io.github.claimgauge.intake.piece.Piece;
import io.github.claimgauge.json.ClaimReader;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What our own export puts as a text into files of others, which have no words for most of what is known of a claim. */
record OwnCase(ClaimReader reader) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /**
     * @param around where in the file the text was found
     * @param marked how the file itself marks the claim
     * @param field pointer to the text from there
     */
    Item read(Piece.Whole around, String text, Optional<Tlp> marked, String field) {
        try {
            if (JSON.readTree(text) instanceof ObjectNode node) {
                marked.ifPresent(tlp -> restrict(node, tlp));
                return new ClaimShape(reader).read(new Piece.Whole(around.line(), around.pointer(), node));
            }
        } catch (JacksonException fault) {
            // told below
        }
        return new Item.Refused(
                around.line(), List.of(new Fault(around.pointer() + field, "holds no labelled case of ours")));
    }

    /** Of two markings the stricter holds: who passed the file on may have restricted it, and know nothing of our text. */
    private static void restrict(ObjectNode labelled, Tlp marked) {
        var claim = labelled.path("claim") instanceof ObjectNode inner ? inner : labelled;
        var said = Words.one(Tlp.values(), claim.path("tlp").asString("")).orElse(Tlp.UNMARKED);
        if (marked.compareTo(said) > 0) {
            claim.put("tlp", marked.toString());
        }
    }
}
