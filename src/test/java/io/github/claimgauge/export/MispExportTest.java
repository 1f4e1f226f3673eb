package io.github.claimgauge.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.claimgauge.casebook.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MispExportTest {

    private static final Path MISP = Path.of("../shared/data/misp");

    private static final JsonMapper JSON = JsonMapper.shared();

    static List<Dossier> various() {
        return Dossiers.various().toList();
    }

    private static JsonNode event(Dossier dossier) {
        return JSON.readTree(Format.MISP.bytes(dossier)).get("Event");
    }

    private static List<String> tags(Dossier dossier) {
        return event(dossier)
                .get("Tag")
                .valueStream()
                .map(tag -> tag.get("name").stringValue())
                .toList();
    }

    private static JsonNode object(Dossier dossier, String name) {
        return event(dossier)
                .get("Object")
                .valueStream()
                .filter(object -> object.get("name").stringValue().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String value(JsonNode object, String relation) {
        return object.get("Attribute")
                .valueStream()
                .filter(attribute ->
                        attribute.get("object_relation").stringValue().equals(relation))
                .findFirst()
                .orElseThrow()
                .get("value")
                .stringValue();
    }

    @ParameterizedTest
    @MethodSource("various")
    void usesOnlyTagsThatTheTaxonomiesHold(Dossier dossier) throws IOException {
        assumeTrue(Files.isDirectory(MISP), "needs the taxonomies in ../shared/data");
        for (var tag : tags(dossier)) {
            var parts = tag.split("[:=]", 3);
            var taxonomy = JSON.readTree(Files.readString(MISP.resolve("taxonomies/" + parts[0] + ".json")));
            if (parts.length == 2) {
                assertThat(taxonomy.get("predicates").valueStream())
                        .as(tag)
                        .anyMatch(one -> one.get("value").stringValue().equals(parts[1]));
            } else {
                assertThat(taxonomy.get("values")
                                .valueStream()
                                .filter(one ->
                                        one.get("predicate").stringValue().equals(parts[1]))
                                .flatMap(one -> one.get("entry").valueStream()))
                        .as(tag)
                        .anyMatch(one -> parts[2].equals("\"" + one.get("value").stringValue() + "\""));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("various")
    void keepsToTheObjectTemplates(Dossier dossier) throws IOException {
        assumeTrue(Files.isDirectory(MISP), "needs the object templates in ../shared/data");
        for (var object : event(dossier).get("Object")) {
            var template = JSON.readTree(Files.readString(
                    MISP.resolve("objects/" + object.get("name").stringValue() + ".json")));
            assertThat(object.get("template_uuid")).isEqualTo(template.get("uuid"));
            assertThat(object.get("template_version").stringValue())
                    .isEqualTo(template.get("version").toString());
            assertThat(object.get("meta-category")).isEqualTo(template.get("meta-category"));
            for (var attribute : object.get("Attribute")) {
                var rule = template.get("attributes")
                        .get(attribute.get("object_relation").stringValue());
                assertThat(attribute.get("type")).as(attribute.toString()).isEqualTo(rule.get("misp-attribute"));
                if (rule.has("values_list")) {
                    assertThat(rule.get("values_list").valueStream()).contains(attribute.get("value"));
                }
            }
            assertThat(template.get("requiredOneOf").valueStream().map(JsonNode::stringValue))
                    .anyMatch(name -> object.get("Attribute").valueStream().anyMatch(one -> one.get("object_relation")
                            .stringValue()
                            .equals(name)));
        }
    }

    @Test
    void tagsTheClaimAndItsJudgement() {
        assertThat(tags(Dossiers.dji()))
                .contains(
                        "tlp:clear",
                        "dark-web:structure=\"hacking-claim\"",
                        "admiralty-scale:source-reliability=\"f\"",
                        "workflow:todo=\"review-accuracy\"")
                .anyMatch(tag -> tag.matches("estimative-language:likelihood-probability=\"[a-z-]+\""))
                .anyMatch(tag ->
                        tag.matches("estimative-language:confidence-in-analytic-judgment=\"(low|moderate|high)\""));
    }

    @ParameterizedTest
    @CsvSource({
        "CONFIRMED, , incident-disposition:incident=\"confirmed\"",
        "PARTLY, EXAGGERATED, incident-disposition:incident=\"confirmed\"",
        "REFUTED, FABRICATED, incident-disposition:not-an-incident=\"refuted\"",
        "REFUTED, RECYCLED, incident-disposition:duplicate=\"duplicate\"",
        "UNRESOLVED, , incident-disposition:not-an-incident=\"insufficient-data\""
    })
    void tagsWhatBecameOfIt(Outcome.Label label, Outcome.Reason reason, String tag) {
        assertThat(tags(Dossiers.settled(Dossiers.dji(), label, reason))).contains(tag);
    }

    @Test
    void asksForNothingMoreOnceItIsSettled() {
        assertThat(tags(Dossiers.settled(Dossiers.dji(), Outcome.Label.REFUTED, null)))
                .noneMatch(tag -> tag.startsWith("workflow:todo"));
    }

    @Test
    void gradesSourceAndInformationInTheTemplatesWords() {
        var assessment = object(Dossiers.dji(), "intelligence-source-assessment");

        assertThat(value(assessment, "source-reliability")).isEqualTo("F - Reliability cannot be judged");
        assertThat(value(assessment, "information-credibility")).isEqualTo("4 - Doubtfully true");
    }

    @Test
    void nothingIsForDetectionAndNothingIsPublished() {
        var text = event(Dossiers.hostile()).toString();

        assertThat(text).contains("\"to_ids\":false", "\"published\":false").doesNotContain("\"to_ids\":true");
    }

    @ParameterizedTest
    @CsvSource({"ransomware, ransomware-group-post", "ddos, ddos-claim"})
    void showsTheClaimAsMispKnowsIt(String attack, String name) {
        var dossier = Dossiers.of(Dossiers.DJI.replace("data_breach", attack));

        assertThat(object(dossier, name).get("Attribute").toString()).contains("DJI");
    }

    @Test
    void holdsNoLink() {
        var text = new String(Format.MISP.bytes(Dossiers.hostile()), UTF_8);

        assertThat(text).contains("hxxp://").doesNotContain("http://", "https://", "\"link\"", "\"url\"");
    }

    @Test
    void theSameClaimIsTheSameEvent() {
        var before = event(Dossiers.dji());
        var after = event(Dossiers.settled(Dossiers.dji(), Outcome.Label.REFUTED, null));

        assertThat(after.get("uuid")).isEqualTo(before.get("uuid"));
        assertThat(Long.parseLong(after.get("timestamp").stringValue()))
                .isGreaterThan(Long.parseLong(before.get("timestamp").stringValue()));
    }

    @Test
    void manyAreAListOfEvents() throws IOException {
        var out = new ByteArrayOutputStream();
        var export = Format.MISP.to(out);
        export.add(Dossiers.dji());
        export.add(Dossiers.bare());
        export.end();

        assertThat(JSON.readTree(out.toByteArray()).get("response").valueStream())
                .hasSize(2)
                .allMatch(one -> one.has("Event"));
    }
}
