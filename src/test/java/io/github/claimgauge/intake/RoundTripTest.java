package io.github.claimgauge.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.RandomClaims;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.export.Dossier;
import io.github.claimgauge.export.Format;
import io.github.claimgauge.intake.format.Intake;
import io.github.claimgauge.intake.format.Item;
import io.github.claimgauge.json.ClaimReader;
import io.github.claimgauge.json.ClaimWriter;
import io.github.claimgauge.score.Scorer.Detail;
import io.github.claimgauge.storage.casebook.Book;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What we write, we read. */
class RoundTripTest {

    /** A part of which nothing is known is the same as none, and a table has no cell for it. */
    private static final List<Claim> CLAIMS = RandomClaims.of(7, 60)
            .map(claim -> claim.named("made-up"))
            .filter(claim -> !new String(ClaimWriter.bytes(claim), UTF_8).contains("{}"))
            .toList();

    @ParameterizedTest
    @EnumSource(
            names = {"STIX", "MISP", "NDJSON", "CSV", "CSV_RAW"},
            mode = Mode.INCLUDE)
    void givesBackTheSameFacts(Format format) throws IOException {
        for (var claim : CLAIMS) {
            var dossier = Dossier.of(claim, Book.ASSESSOR.assess(claim, null, Detail.FINDINGS));

            assertThat(read(bytes(format, dossier))).isEqualTo(claim);
        }
    }

    private static byte[] bytes(Format format, Dossier dossier) throws IOException {
        var out = new ByteArrayOutputStream();
        var export = format.to(out);
        export.add(dossier);
        export.end();
        return out.toByteArray();
    }

    private static Claim read(byte[] file) throws IOException {
        var items = new ArrayList<Item>();
        new Intake(new ClaimReader(Clock.systemUTC()))
                .read(new ByteArrayInputStream(file), Optional.empty(), items::add);
        assertThat(items).singleElement().isInstanceOf(Item.Read.class);
        return ((Item.Read) items.get(0)).claim();
    }
}
