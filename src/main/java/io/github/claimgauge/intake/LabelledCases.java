package io.github.claimgauge.intake;

import io.github.claimgauge.intake.format.Format;
import io.github.claimgauge.intake.format.Intake;
import io.github.claimgauge.intake.format.Item;
import io.github.claimgauge.intake.piece.InvalidFile;
import io.github.claimgauge.json.ClaimReader;
import io.github.claimgauge.tuning.LabelledClaim;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The claims of a file, in any form that can be imported, with what became of them.
 *
 * @param unlabelled how many of its claims say nothing of that, and are left out
 * @param refused what cannot be read
 */
public record LabelledCases(List<LabelledClaim> claims, int unlabelled, List<Item.Refused> refused) {

    private static final String REFERENCE = "/reference-cases.ndjson";

    /**
     * @param told the format, if it is known; else it is found out
     * @throws InvalidFile if it is no such file
     */
    public static LabelledCases read(InputStream file, Optional<Format> told) throws IOException {
        var items = new ArrayList<Item>();
        new Intake(new ClaimReader(Clock.systemUTC())).read(file, told, items::add);
        var read = items.stream()
                .filter(Item.Read.class::isInstance)
                .map(Item.Read.class::cast)
                .toList();
        var labelled = read.stream().flatMap(item -> labelled(item).stream()).toList();
        var refused = items.stream()
                .filter(Item.Refused.class::isInstance)
                .map(Item.Refused.class::cast)
                .toList();
        return new LabelledCases(labelled, read.size() - labelled.size(), refused);
    }

    /** The cases that the product ships with. */
    public static List<LabelledClaim> reference() {
        try (var file = Objects.requireNonNull(LabelledCases.class.getResourceAsStream(REFERENCE))) {
            return read(file, Optional.of(Format.CLAIMS)).claims();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Optional<LabelledClaim> labelled(Item.Read item) {
        return Optional.ofNullable(item.outcome()).map(ending -> new LabelledClaim(item.claim(), ending.label()));
    }
}
