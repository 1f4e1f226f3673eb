package io.github.claimgauge.intake.galaxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.claimgauge.actor.ActorProfile;
import io.github.claimgauge.actor.Trait;
import io.github.claimgauge.casebook.registry.Unmapped;
import io.github.claimgauge.claim.Actor;
import io.github.claimgauge.claim.InvalidInput;
import io.github.claimgauge.json.Values;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a MISP galaxy says of actors. */
class ThreatActorsTest {

    @Test
    void readsNamesOriginTargetsAndKind() {
        var profile = only("""
                {"value":"Night Herald","uuid":"1","meta":{"synonyms":["NIGHT-HERALD","Herald Team"],"country":"IL",
                 "cfr-suspected-victims":["Malaysia","Czech Republic","Ivory Coast","The Philippines","Myanmar","Hong Kong"],
                 "cfr-suspected-state-sponsor":"Nobody","targeted-sector":["Telecoms","Financial services"],"since":"2019"}}
                """).profiles().get(0);

        assertThat(profile.aliases()).containsExactly("Herald Team");
        assertThat(profile.origin()).isEqualTo("IL");
        assertThat(profile.kind()).extracting(Trait.Kind::value).containsExactly(Actor.Kind.STATE);
        assertThat(profile.usualCountries())
                .extracting(Trait.Countries::value)
                .containsExactly(List.of("CI", "CZ", "HK", "MM", "MY", "PH"));
        assertThat(profile.usualSectors())
                .extracting(Trait.Sectors::value)
                .containsExactly(List.of("finance", "telecom"));
    }

    @Test
    void keepsAndReportsWhatIsNoCountryAndNoSector() {
        var galaxy = only("""
                {"value":"Night Herald","meta":{"cfr-suspected-victims":["Middle East","Southeast Asia","NATO"],
                 "cfr-target-category":["Private sector"],"country":"Atlantis"}}""");

        assertThat(galaxy.profiles().get(0).targets())
                .containsExactly("Middle East", "NATO", "Southeast Asia (UN M49 035)");
        assertThat(galaxy.unmapped())
                .containsExactly(
                        new Unmapped("Night Herald", "cfr-suspected-victims", "Middle East"),
                        new Unmapped("Night Herald", "cfr-suspected-victims", "Southeast Asia"),
                        new Unmapped("Night Herald", "cfr-suspected-victims", "NATO"),
                        new Unmapped("Night Herald", "cfr-target-category", "Private sector"),
                        new Unmapped("Night Herald", "country", "Atlantis"));
    }

    @ParameterizedTest
    @CsvSource({
        "Eastern Europe,151",
        "South Asia,034",
        "East Asia,030",
        "Central Asia,143",
        "South America,005",
        "Europe,150",
        "the Southern Africa,018"
    })
    void knowsRegions(String name, String code) {
        assertThat(Regions.code(name)).contains(code);
    }

    @Test
    void tellsOfAnEntryWithoutANameAndGoesOn() {
        var galaxy = ThreatActors.read(bytes("""
                {"type":"threat-actor","values":[{"value":"A"},{"meta":{}},5,{"value":"B"}]}"""));

        assertThat(galaxy.profiles()).extracting(ActorProfile::name).containsExactly("A", "B");
        assertThat(galaxy.unmapped()).extracting(Unmapped::field).containsExactly("entry", "entry");
    }

    @Test
    void leavesOutWhatNoTextMayHoldAndSaysSo() {
        var galaxy = only("""
                {"value":"Night Herald","uuid":"\\ud83d","meta":{"synonyms":["N\\u0000H","NH"],
                 "cfr-suspected-victims":["\\u0000","%s","\\ud83d","NATO",["x"]]}}""".formatted("x".repeat(70_000)));

        assertThat(galaxy.profiles().get(0).aliases()).containsExactly("NH");
        assertThat(galaxy.profiles().get(0).targets()).containsExactly("NATO");
        assertThat(galaxy.unmapped())
                .extracting(Unmapped::field)
                .containsExactlyInAnyOrder(
                        "synonyms",
                        "cfr-suspected-victims",
                        "cfr-suspected-victims",
                        "cfr-suspected-victims",
                        "cfr-suspected-victims",
                        "cfr-suspected-victims");
        assertThat(galaxy.unmapped()).extracting(Unmapped::value).allMatch(value -> value.length() <= 201);
        assertThat(Values.read(Values.bytes(galaxy.profiles().get(0)), ActorProfile.class))
                .isEqualTo(galaxy.profiles().get(0));
    }

    @Test
    void tellsOfANameThatNoTextMayHold() {
        var galaxy = only("{\"value\":\"\\ud83d\"},{\"value\":\"A\\u0000\"},{\"value\":\"\\u200b\"}");

        assertThat(galaxy.profiles()).isEmpty();
        assertThat(galaxy.unmapped()).hasSize(3);
        assertThat(new String(Values.bytes(galaxy.unmapped()), StandardCharsets.UTF_8))
                .doesNotContain("\ud83d");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "5",
                "{}",
                "{\"type\":\"ransomware\",\"values\":[]}",
                "{\"type\":\"threat-actor\"}"
            })
    void refusesWhatIsNoSuchGalaxy(String json) {
        assertThatThrownBy(() -> ThreatActors.read(bytes(json))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void readsTheWholeGalaxy() throws IOException {
        var file = Path.of("../shared/data/misp/galaxy/threat-actor.json");
        assumeTrue(Files.exists(file), "needs the galaxy in ../shared/data");

        var galaxy = ThreatActors.read(Files.readAllBytes(file));

        assertThat(galaxy.profiles()).hasSize(1041);
        assertThat(galaxy.unmapped())
                .extracting(Unmapped::value)
                .contains("NATO", "Middle East")
                .doesNotContain("Germany");
    }

    private static ThreatActors only(String entry) {
        return ThreatActors.read(bytes("{\"type\":\"threat-actor\",\"version\":1,\"values\":[" + entry + "]}"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
