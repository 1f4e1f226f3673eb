package io.github.claimgauge.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.claimgauge.casebook.Outcome;
import io.github.claimgauge.claim.Claim.Tlp;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StixExportTest {

    private static final Path SCHEMAS = Path.of("../shared/data/stix21-schemas/schemas");

    private static final JsonMapper JSON = JsonMapper.shared();

    static List<Dossier> various() {
        return Dossiers.various().toList();
    }

    private static JsonNode bundle(Dossier dossier) {
        return JSON.readTree(Format.STIX.bytes(dossier));
    }

    private static JsonNode object(Dossier dossier, String type) {
        return bundle(dossier)
                .get("objects")
                .valueStream()
                .filter(object -> object.get("type").stringValue().equals(type))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode alleged(Dossier dossier) {
        return bundle(dossier)
                .get("objects")
                .valueStream()
                .filter(object -> object.path("relationship_type").asString("").equals("targets"))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode extension(JsonNode object) {
        return object.get("extensions").get(StixExtension.ID);
    }

    @ParameterizedTest
    @MethodSource("various")
    void keepsToThePublishedSchemas(Dossier dossier) throws IOException {
        assumeTrue(Files.isDirectory(SCHEMAS), "needs the STIX 2.1 schemas in ../shared/data");
        var schemas = schemas();

        for (var object : bundle(dossier).get("objects")) {
            var schema =
                    schemas.getSchema(SchemaLocation.of(id(object.get("type").stringValue())));
            assertThat(schema.validate(object.toString(), InputFormat.JSON))
                    .as(object.toString())
                    .isEmpty();
        }
        assertThat(schemas.getSchema(SchemaLocation.of(id("bundle")))
                        .validate(listed(bundle(dossier)).toString(), InputFormat.JSON))
                .isEmpty();
    }

    /** Without the types that the published schema of bundles forgot in its list; it takes those for two things at once. */
    private static JsonNode listed(JsonNode bundle) {
        var forgotten = Set.of("extension-definition", "location", "note", "opinion");
        bundle.withArray("objects")
                .removeIf(object -> forgotten.contains(object.get("type").stringValue()));
        return bundle;
    }

    @Test
    void thePublishedSchemasFindFaults() throws IOException {
        assumeTrue(Files.isDirectory(SCHEMAS), "needs the STIX 2.1 schemas in ../shared/data");
        var opinion = object(Dossiers.dji(), "opinion").toString().replace("disagree", "doubt");

        assertThat(schemas().getSchema(SchemaLocation.of(id("opinion"))).validate(opinion, InputFormat.JSON))
                .isNotEmpty();
    }

    private static String id(String type) {
        var root = "http://raw.githubusercontent.com/oasis-open/cti-stix2-json-schemas/stix2.1/schemas/";
        return root
                + switch (type) {
                    case "bundle", "marking-definition", "extension-definition" -> "common/";
                    case "relationship" -> "sros/";
                    case "domain-name" -> "observables/";
                    default -> "sdos/";
                }
                + type + ".json";
    }

    private static SchemaRegistry schemas() throws IOException {
        var texts = new HashMap<String, String>();
        try (var files = Files.walk(SCHEMAS)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var text = Files.readString(file);
                texts.put(JSON.readTree(text).get("$id").stringValue(), text);
            }
        }
        return SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.copyOf(texts)));
    }

    @ParameterizedTest
    @MethodSource("various")
    void everyReferenceLeadsToAnObjectOfTheBundle(Dossier dossier) {
        var there = new HashSet<String>();
        var referred = new ArrayList<String>();
        for (var object : bundle(dossier).get("objects")) {
            there.add(object.get("id").stringValue());
            object.propertyStream()
                    .filter(property -> property.getKey().endsWith("_ref"))
                    .forEach(property -> referred.add(property.getValue().stringValue()));
            object.propertyStream()
                    .filter(property -> property.getKey().endsWith("_refs"))
                    .forEach(property -> property.getValue().forEach(ref -> referred.add(ref.stringValue())));
        }

        assertThat(referred).hasSizeGreaterThan(10).isSubsetOf(there);
    }

    @ParameterizedTest
    @MethodSource("various")
    void theSameClaimGivesTheSameBytes(Dossier dossier) {
        var again = Dossiers.various()
                .filter(same -> same.id().equals(dossier.id()) && Objects.equals(same.outcome(), dossier.outcome()))
                .findFirst()
                .orElseThrow();

        assertThat(Format.STIX.bytes(again)).isEqualTo(Format.STIX.bytes(dossier));
    }

    @Test
    void aNewVersionKeepsItsNames() {
        var before = object(Dossiers.dji(), "report");
        var after = object(Dossiers.settled(Dossiers.dji(), Outcome.Label.REFUTED, null), "report");

        assertThat(after.get("id")).isEqualTo(before.get("id"));
        assertThat(after.get("created")).isEqualTo(before.get("created"));
        assertThat(after.get("modified").stringValue())
                .isGreaterThan(before.get("modified").stringValue());
    }

    @Test
    void namesAreUuidsOfVersionFive() {
        assertThat(bundle(Dossiers.dji()).get("objects").valueStream())
                .filteredOn(object -> !object.get("type").stringValue().equals("marking-definition"))
                .allMatch(
                        object -> object.get("id").stringValue().matches(".*--[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f-]{21}"));
    }

    /** The example of STIX 2.1, section 2.9, made with other tools. */
    @Test
    void observablesBearTheNameThatEverybodyGivesThem() {
        assertThat(Ids.observable("{\"value\":\"example.com\"}")).hasToString("bedb4899-d24b-5401-bc86-8f6b4cc18ec7");
    }

    @ParameterizedTest
    @CsvSource({
        "1, strongly-disagree",
        "19, strongly-disagree",
        "20, disagree",
        "39, disagree",
        "40, neutral",
        "59, neutral",
        "60, agree",
        "79, agree",
        "80, strongly-agree",
        "99, strongly-agree"
    })
    void theOpinionFollowsTheScore(int score, String opinion) {
        assertThat(object(scored(score), "opinion").get("opinion").stringValue())
                .isEqualTo(opinion);
    }

    private static Dossier scored(int score) {
        var dossier = Dossiers.dji();
        return answered(
                dossier, new String(dossier.answer(), UTF_8).replaceFirst("\"score\":\\d+", "\"score\":" + score));
    }

    private static Dossier answered(Dossier dossier, String answer) {
        return new Dossier(
                dossier.id(),
                dossier.claim(),
                dossier.recalled(),
                answer.getBytes(UTF_8),
                dossier.outcome(),
                dossier.created(),
                dossier.modified());
    }

    @Test
    void saysWhatTheKeptAnswerSays() {
        assertThat(extension(object(scored(42), "opinion")).get("score").intValue())
                .isEqualTo(42);
    }

    @Test
    void carriesConfidenceWhereTheInformationCanBeJudged() {
        var expected = Answer.of(Dossiers.dji().answer()).stixConfidence();

        assertThat(object(Dossiers.dji(), "report").get("confidence").intValue())
                .isEqualTo(expected);
        assertThat(alleged(Dossiers.dji()).get("confidence").intValue()).isEqualTo(expected);
    }

    @Test
    void carriesNoConfidenceWhereItCannotBeJudged() {
        var answer = new String(Dossiers.dji().answer(), UTF_8)
                .replaceFirst("\"information\":\"\\d\"", "\"information\":\"6\"")
                .replaceFirst("\"stixConfidence\":\\d+,", "");
        var objects = bundle(answered(Dossiers.dji(), answer)).get("objects");

        assertThat(objects.valueStream()).hasSizeGreaterThan(5).noneMatch(object -> object.has("confidence"));
    }

    @Test
    void likelihoodAndConfidenceShareNoSentence() {
        var note = object(Dossiers.dji(), "note");

        assertThat(note.get("abstract").stringValue()).contains("Likelihood").doesNotContain("onfidence");
        assertThat(note.get("content").stringValue().split("(?<=\\.)\\s"))
                .anyMatch(sentence -> sentence.contains("onfidence"))
                .noneMatch(sentence -> sentence.contains("ikelihood") && sentence.contains("onfidence"));
    }

    @Test
    void theNoteHoldsEveryFindingAndEveryNextCheck() {
        var note = object(Dossiers.dji(), "note").get("content").stringValue();
        var answer = Answer.of(Dossiers.dji().answer());

        assertThat(answer.findings()).isNotEmpty().allMatch(finding -> note.contains(finding.rule()));
        assertThat(answer.checks()).isNotEmpty().allMatch(check -> note.contains(check.question()));
    }

    @Test
    void allegesWithoutAsserting() {
        assertThat(alleged(Dossiers.dji()).get("description").stringValue()).startsWith("Only claimed");
        assertThat(object(Dossiers.dji(), "report").get("description").stringValue())
                .contains("whether it is true is judged apart");
    }

    @Test
    void takesBackWhatWasRefuted() {
        assertThat(alleged(Dossiers.settled(Dossiers.dji(), Outcome.Label.REFUTED, null))
                        .get("revoked")
                        .booleanValue())
                .isTrue();
        assertThat(alleged(Dossiers.dji()).has("revoked")).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void marksEveryObjectOfTheClaim(Tlp tlp) {
        var dossier = Dossiers.of(Dossiers.DJI.replace("\"clear\"", "\"" + tlp + "\""));
        var marking = StixMarking.id(tlp);

        assertThat(bundle(dossier).get("objects").valueStream())
                .filteredOn(object -> object.has("object_marking_refs"))
                .hasSize(9)
                .allMatch(object ->
                        object.get("object_marking_refs").get(0).stringValue().equals(marking));
        assertThat(object(dossier, "marking-definition").get("id").stringValue())
                .isEqualTo(marking);
    }

    @Test
    void anUnmarkedClaimIsAmber() {
        assertThat(object(Dossiers.bare(), "marking-definition").get("name").stringValue())
                .isEqualTo("TLP:AMBER");
    }

    @ParameterizedTest
    @MethodSource("various")
    void carriesTheWholeClaimForOurOwnImport(Dossier dossier) {
        var text = extension(object(dossier, "report")).get("case_json").stringValue();

        assertThat(Dossiers.claim(text)).isEqualTo(dossier.claim());
        assertThat(JSON.readTree(text).path("outcome").path("label").asString(""))
                .isEqualTo(
                        dossier.outcome() == null
                                ? ""
                                : dossier.outcome().label().toString());
    }

    @Test
    void proseHoldsNoLink() {
        var prose = bundle(Dossiers.hostile())
                .get("objects")
                .valueStream()
                .flatMap(object ->
                        List.of("name", "description", "abstract", "content", "explanation", "external_references")
                                .stream()
                                .filter(name ->
                                        !object.get("type").stringValue().matches("intrusion-set|identity")
                                                || !name.equals("name"))
                                .map(name -> object.path(name).toString()))
                .collect(Collectors.joining("\n"));

        assertThat(prose).contains("hxxp://abcdefghij234567[.]onion").doesNotContain("http://", "https://", "t.me");
        assertThat(prose).doesNotContain("\"url\"");
    }

    @Test
    void writesOnceWhatClaimsShare() throws IOException {
        var out = new ByteArrayOutputStream();
        var export = Format.STIX.to(out);
        export.add(Dossiers.dji());
        export.add(Dossiers.of(Dossiers.DJI.replace("r00tk1t-dji-2024", "another")));
        export.end();
        var ids = JSON.readTree(out.toByteArray())
                .get("objects")
                .valueStream()
                .map(object -> object.get("id").stringValue())
                .toList();

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids).filteredOn(id -> id.startsWith("report--")).hasSize(2);
        assertThat(ids).filteredOn(id -> id.startsWith("intrusion-set--")).hasSize(1);
    }

    @Test
    void ofNothingThereIsABundleStill() throws IOException {
        var out = new ByteArrayOutputStream();
        Format.STIX.to(out).end();

        assertThat(JSON.readTree(out.toByteArray()).get("type").stringValue()).isEqualTo("bundle");
    }
}
