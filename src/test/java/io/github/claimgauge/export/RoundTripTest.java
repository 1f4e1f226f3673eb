package io.github.claimgauge.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.RandomClaims;
import io.github.claimgauge.casebook.Outcome;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.intake.format.Intake;
import io.github.claimgauge.intake.format.Item;
import io.github.claimgauge.json.ClaimReader;
import io.github.claimgauge.json.ClaimWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/** What leaves comes back as it was, through the import that everybody else uses. */
class RoundTripTest {

    private static List<Item.Read> imported(byte[] exported) throws IOException {
        var read = new ArrayList<Item.Read>();
        new Intake(new ClaimReader(Clock.systemUTC()))
                .read(new ByteArrayInputStream(exported), Optional.empty(), item -> {
                    assertThat(item).as(item.toString()).isInstanceOf(Item.Read.class);
                    read.add((Item.Read) item);
                });
        return read;
    }

    private static byte[] exported(Format format, List<Dossier> dossiers) throws IOException {
        var out = new ByteArrayOutputStream();
        var export = format.to(out);
        for (var dossier : dossiers) {
            export.add(dossier);
        }
        export.end();
        return out.toByteArray();
    }

    private static List<Dossier> shipped() throws IOException {
        try (InputStream cases = RoundTripTest.class.getResourceAsStream("/reference-cases.ndjson")) {
            assertThat(cases).isNotNull();
            return new String(cases.readAllBytes(), UTF_8)
                    .lines()
                    .map(Dossiers::of)
                    .toList();
        }
    }

    private static List<String> facts(byte[] exported) throws IOException {
        return imported(exported).stream().map(read -> facts(read.claim())).toList();
    }

    private static List<String> facts(List<Dossier> dossiers) {
        return dossiers.stream().map(dossier -> facts(dossier.claim())).toList();
    }

    /** Without its id, since an import names what has no name; a part of a claim in which nothing is known is no fact. */
    private static String facts(Claim claim) {
        return new String(ClaimWriter.bytes(claim.named("same")), UTF_8).replaceAll(",\"[a-zA-Z]+\":\\{\\}", "");
    }

    @ParameterizedTest
    @EnumSource(names = {"STIX", "MISP", "CSV", "CSV_RAW", "NDJSON"})
    void everyShippedCaseComesBackWithAllItsFacts(Format format) throws IOException {
        var dossiers = shipped();

        assertThat(facts(exported(format, dossiers)))
                .hasSizeGreaterThan(100)
                .usingRecursiveComparison()
                .isEqualTo(facts(dossiers));
    }

    @ParameterizedTest
    @EnumSource(names = {"STIX", "MISP", "CSV", "CSV_RAW", "NDJSON"})
    void hostileTextComesBackToTheLetter(Format format) throws IOException {
        var dossiers = List.of(Dossiers.hostile(), Dossiers.bare(), Dossiers.bracketed());

        assertThat(facts(exported(format, dossiers))).isEqualTo(facts(dossiers));
    }

    @ParameterizedTest
    @EnumSource(names = {"STIX", "MISP", "CSV", "CSV_RAW", "NDJSON"})
    void whatThereIsNoneOfComesBackAsThat(Format format) throws IOException {
        var dossiers = List.of(Dossiers.of(Dossiers.VAIN));

        assertThat(facts(exported(format, dossiers))).isEqualTo(facts(dossiers));
    }

    @ParameterizedTest
    @EnumSource(names = {"STIX", "MISP", "NDJSON"})
    void anyClaimComesBack(Format format) throws IOException {
        var dossiers = RandomClaims.of(7, 100).map(Dossiers::of).toList();

        assertThat(facts(exported(format, dossiers))).isEqualTo(facts(dossiers));
    }

    @Test
    void whoPassesABundleOnMayRestrictIt() throws IOException {
        var exported = new String(exported(Format.STIX, List.of(Dossiers.dji())), UTF_8);
        var red = exported.replace(
                "marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487",
                "marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1");

        assertThat(Dossiers.dji().tlp()).isEqualTo(Claim.Tlp.CLEAR);
        assertThat(imported(exported.getBytes(UTF_8)).get(0).claim().tlp()).isEqualTo(Claim.Tlp.CLEAR);
        assertThat(imported(red.getBytes(UTF_8)).get(0).claim().tlp()).isEqualTo(Claim.Tlp.RED);
    }

    @Test
    void whoPassesAnEventOnMayRestrictIt() throws IOException {
        var exported = new String(exported(Format.MISP, List.of(Dossiers.dji())), UTF_8);

        assertThat(imported(exported.replace("tlp:clear", "tlp:red").getBytes(UTF_8))
                        .get(0)
                        .claim()
                        .tlp())
                .isEqualTo(Claim.Tlp.RED);
    }

    @Test
    void whatMispItselfCarriesOfADdosClaimComesBack() throws IOException {
        var claim = new ClaimReader(Clock.systemUTC()).read("""
                {"attack":"ddos","tlp":"green","actor":{"name":"Night Herald"},"claimedAt":"2025-03-04",\
                "victim":{"name":"Example Bank","domain":"example.com","country":"DE","sector":"finance"}}""".getBytes(UTF_8));

        var read = imported(withoutCase(Format.MISP.bytes(Dossiers.of(claim))))
                .get(0)
                .claim();

        assertThat(read.attack()).isEqualTo(claim.attack());
        assertThat(read.tlp()).isEqualTo(claim.tlp());
        assertThat(read.actor().name()).isEqualTo(claim.actor().name());
        assertThat(read.victim()).isEqualTo(claim.victim());
    }

    /** As somebody leaves the event who corrects its objects by hand. */
    private static byte[] withoutCase(byte[] exported) {
        var json = JsonMapper.shared();
        var event = json.readTree(exported);
        event.withArray("/Event/Attribute").remove(1);
        return json.writeValueAsBytes(event);
    }

    @ParameterizedTest
    @EnumSource(names = {"STIX", "MISP", "CSV", "CSV_RAW", "NDJSON"})
    void theOutcomeComesBack(Format format) throws IOException {
        var settled = Dossiers.settled(Dossiers.dji(), Outcome.Label.REFUTED, Outcome.Reason.FABRICATED);
        var outcome = imported(format.bytes(settled)).get(0).outcome();

        assertThat(outcome).isNotNull();
        assertThat(outcome).usingRecursiveComparison().ignoringFields("by").isEqualTo(settled.outcome());
    }
}
