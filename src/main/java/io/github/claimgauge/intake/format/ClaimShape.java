package io.github.claimgauge.intake.format;

import io.github.claimgauge.casebook.Settlement;
import io.github.claimgauge.claim.Fault;
import io.github.claimgauge.claim.InvalidInput;
import io.github.claimgauge.intake.format.Warning.Kind;
import io.github.claimgauge.intake.piece.Piece;
import io.github.claimgauge.json.ClaimReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Claims in our own shape, read as strictly as at every other door; labelled cases with what became of the claim. */
final class ClaimShape implements Shape {

    private static final String CLAIM = "claim";
    private static final String OUTCOME = "outcome";
    private static final String SOURCES = "sources";
    private static final String VERIFIED = "verified";

    /** What our export writes beside a claim: it is made from the claim, and would be made again. */
    private static final Set<String> MADE_FROM_IT = Set.of("answer", "recalled", "case");

    private static final JsonMapper JSON = JsonMapper.shared();

    private final ClaimReader reader;

    ClaimShape(ClaimReader reader) {
        this.reader = reader;
    }

    static boolean isCase(ObjectNode node) {
        return node.has(CLAIM) || node.has(OUTCOME);
    }

    @Override
    public void read(Piece.Whole piece, Consumer<Item> items) {
        items.accept(read(piece));
    }

    Item read(Piece.Whole piece) {
        return isCase(piece.node()) ? readCase(piece) : read(piece, piece.node(), "", null, List.of(), List.of());
    }

    private Item readCase(Piece.Whole piece) {
        var node = piece.node();
        var warnings = new ArrayList<Warning>();
        var faults = new ArrayList<Fault>();
        Settlement ending = null;
        for (var field : node.properties()) {
            switch (field.getKey()) {
                case CLAIM, SOURCES -> {}
                case OUTCOME -> ending = Endings.of(field.getValue(), node.path(SOURCES), faults, warnings);
                case VERIFIED -> {
                    if (!field.getValue().asBoolean(true)) {
                        warnings.add(new Warning(Kind.NOT_CARRIED, VERIFIED));
                    }
                }
                default -> {
                    if (MADE_FROM_IT.contains(field.getKey())) {
                        warnings.add(new Warning(Kind.NOT_CARRIED, field.getKey()));
                    } else {
                        faults.add(new Fault("/" + field.getKey(), "is not a known field of a labelled case"));
                    }
                }
            }
        }
        return read(piece, node.path(CLAIM), "/" + CLAIM, ending, warnings, faults);
    }

    private Item read(
            Piece.Whole piece,
            JsonNode claim,
            String under,
            @Nullable Settlement ending,
            List<Warning> warnings,
            List<Fault> known) {
        var faults = new ArrayList<>(known);
        try {
            var read = reader.read(JSON.writeValueAsBytes(claim));
            if (faults.isEmpty()) {
                return new Item.Read(piece.line(), Identity.named(read, Optional.empty()), ending, warnings);
            }
        } catch (InvalidInput invalid) {
            invalid.faults().forEach(fault -> faults.add(fault.under(under)));
        }
        return new Item.Refused(
                piece.line(),
                faults.stream().map(fault -> fault.under(piece.pointer())).toList());
    }
}
