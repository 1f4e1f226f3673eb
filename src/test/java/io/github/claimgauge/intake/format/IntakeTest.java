package io.github.claimgauge.intake.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Fault;
import io.github.claimgauge.intake.format.Warning.Kind;
import io.github.claimgauge.intake.piece.InvalidFile;
import io.github.claimgauge.json.ClaimWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class IntakeTest {

    /** A value of a member that is neither list nor object. */
    private static final Pattern VALUE =
            Pattern.compile("(?<=\": ?)(\"(?:[^\"\\\\]|\\\\.)*\"|-?[0-9.]+|true|false|null)(?=\\s*[,}\\]])");

    private static final List<String> ONE_POST = List.of(
            "ransomware-live-v2.json",
            "ransomware-live-pro.json",
            "ransomware-live-posts.json",
            "ransomware-live-posts.csv",
            "ransomlook.json",
            "misp-ransomlook.json",
            "misp-post.json",
            "stix-connector.json");

    @Test
    void givesOnePostOneIdInEveryShape() throws IOException {
        var ids = new java.util.HashSet<String>();
        for (var file : ONE_POST) {
            ids.add(String.valueOf(claim(file).id()));
        }

        assertThat(ids).hasSize(1);
    }

    @Test
    void holdsToTheMostRestrictedOfSeveralMarkings() throws IOException {
        var misp = Reading.text("misp-post.json")
                .replace("{\"name\": \"tlp:amber+strict\"}", "{\"name\":\"tlp:green\"},{\"name\":\"tlp:red\"}");
        var stix = Reading.text("stix-connector.json")
                .replace(
                        "\"marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb\"",
                        "\"marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb\","
                                + "\"marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1\"");

        assertThat(((Item.Read) Reading.items(misp).get(0)).claim().tlp()).isEqualTo(Claim.Tlp.RED);
        assertThat(((Item.Read) Reading.items(stix).get(0)).claim().tlp()).isEqualTo(Claim.Tlp.RED);
    }

    @Test
    void doesNotTakeTwoMaskedVictimsOfADayForOne() throws IOException {
        var post = "{\"group_name\":\"bianlian\",\"post_title\":\"%s\",\"discovered\":\"2023-01-05 10:00:00\"}";
        var ids = Reading.items("[" + post.formatted("*****") + "," + post.formatted("B****** E***") + ","
                        + post.formatted("B******** E****") + "]")
                .stream()
                .map(item -> ((Item.Read) item).claim().id())
                .toList();

        assertThat(ids).hasSize(3).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "ransomware-live-v2.json, ransomware-live",
        "ransomware-live-pro.json, ransomware-live",
        "ransomware-live-posts.json, ransomware-live",
        "ransomware-live-posts.csv, ransomware-live",
        "ransomlook.json, ransomlook",
        "misp-ransomlook.json, misp",
        "misp-post.json, misp",
        "misp-ddos.json, misp",
        "stix-connector.json, stix",
        "claims.csv, csv",
        "claims.ndjson, claims"
    })
    void recognisesAFileByItsContent(String file, String format) throws IOException {
        assertThat(Reading.format(file)).hasToString(format);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hello",
                "{}",
                "[1, 2]",
                "a,b\n1,2",
                "{\"type\":\"bundle\",\"objects\":[],\"claim\":{}}",
                "\u0000\u0001"
            })
    void refusesWhatItDoesNotKnowAndSaysWhatItKnows(String text) {
        assertThatThrownBy(() -> Reading.items(text))
                .isInstanceOf(InvalidFile.class)
                .hasMessageContaining("claims, ransomware-live, ransomlook, misp, stix, csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n \n", "[]", " [ ]\n", "\uFEFF[]"})
    void takesAnEmptyListOrFileForNoClaims(String text) throws IOException {
        assertThat(Reading.items(text)).isEmpty();
    }

    /** Whatever a feed may put in the place of a value, one post is refused at most. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "9223372036854775808",
                "-99999999999999999999999999",
                "1e999999999",
                "1.5",
                "true",
                "null",
                "[]",
                "{}",
                "[[{}]]",
                "\"\\u0000\"",
                "\"\\ud83d\"",
                "\"999999999 PB\""
            })
    void noValueBringsAFileDown(String value) throws IOException {
        for (var file : List.of(
                "ransomware-live-v2.json",
                "ransomware-live-pro.json",
                "ransomware-live-posts.json",
                "ransomlook.json",
                "misp-ransomlook.json",
                "misp-post.json",
                "misp-ddos.json",
                "stix-connector.json")) {
            var values = VALUE.matcher(Reading.text(file));
            var text = Reading.text(file);
            for (int at = 0; values.find(at); at = values.end()) {
                var other = text.substring(0, values.start()) + value + text.substring(values.end());
                assertThatCode(() -> taken(other)).as(other).doesNotThrowAnyException();
            }
        }
    }

    private static void taken(String text) throws IOException {
        try {
            Reading.items(text);
        } catch (InvalidFile told) {
            assertThat(told.faults()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"9223372036854775808, true", "0, false", "-1,", "1.5,"})
    void readsCountsOfAnySize(String employees, @Nullable Boolean infostealer) throws IOException {
        var items = Reading.items("""
                {"victims":[{"victim":"beta","group":"play","discovered":"2025-03-05","infostealer":{"employees":%s}}]}""".formatted(employees));

        assertThat(((Item.Read) items.get(0)).claim().victim().infostealer()).isEqualTo(infostealer);
    }

    @Test
    void takesNoSizeThatIsLargerThanAnyNumber() throws IOException {
        var items = Reading.items("""
                {"victims":[{"victim":"beta","group":"play","discovered":"2025-03-05","data_size":"999999999 PB"}]}""");

        assertThat(((Item.Read) items.get(0)).claim().claimed()).isNull();
        assertThat(((Item.Read) items.get(0)).warnings()).contains(new Warning(Kind.NOT_UNDERSTOOD, "data_size"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "actor.name,/actor/name,victim.name,attack,claimedAt",
                "actor.name, actor.name,victim.name,attack,claimedAt",
                "proofs,proofs.0.kind,actor.name,victim.name",
                "/proofs/0/kind,proofs,actor.name,victim.name",
                "proofs.0.kind,proofs.00.kind,actor.name,victim.name"
            })
    void refusesTwoColumnsForOneFact(String header) {
        assertThatThrownBy(() -> Reading.items(header + "\n"))
                .isInstanceOf(InvalidFile.class)
                .hasMessageContaining("column");
    }

    @Test
    void takesNoTrackersSightingForTheDayOfTheClaim() throws IOException {
        var claim = claim("ransomware-live-v2.json");

        assertThat(claim.claimedAt()).hasToString("2025-03-04");
        assertThat(claim.claimedAtEstimated()).isTrue();
    }

    @Test
    void takesTheDayThatTheSiteItselfGives() throws IOException {
        var claim = claim("ransomware-live-posts.json");

        assertThat(claim.claimedAt()).hasToString("2025-03-02");
        assertThat(claim.claimedAtEstimated()).isNull();
    }

    @Test
    void readsWhatAPostSaysOfTheVictim() throws IOException {
        var victim = claim("ransomware-live-pro.json").victim();

        assertThat(victim.name()).isEqualTo("Smith & Sons Example Ltd");
        assertThat(victim.domain()).isEqualTo("example.co.uk");
        assertThat(victim.country()).isEqualTo("GB");
        assertThat(victim.sector()).isEqualTo("healthcare");
        assertThat(victim.infostealer()).isTrue();
    }

    @Test
    void leavesUnknownWhatNoFeedCarries() throws IOException {
        var claim = claim("ransomware-live-v2.json");

        assertThat(claim.proofs()).isNull();
        assertThat(claim.followUpChannels()).isNull();
        assertThat(claim.victimResponse()).isNull();
        assertThat(claim.threatenedAt()).isNull();
        assertThat(claim.victim().infostealer()).isNull();
        assertThat(claim.actor().claimsSameDay()).isNull();
    }

    @Test
    void tellsWhatAPostSaysAndAClaimCannotCarry() throws IOException {
        assertThat(read("ransomware-live-v2.json").warnings())
                .contains(
                        new Warning(Kind.MAY_BE_LEAKED, "description"),
                        new Warning(Kind.NOT_PROOF, "screenshot"),
                        new Warning(Kind.NOT_CARRIED, "press"),
                        new Warning(Kind.DATE_ESTIMATED, "discovered"),
                        new Warning(Kind.UNKNOWN_FIELD, "mood"));
    }

    @Test
    void keepsNothingOfAPostsText() throws IOException {
        for (var file : ONE_POST) {
            assertThat(claim(file).toString()).as(file).doesNotContain("canary");
        }
    }

    @Test
    void takesALinkToTheDataForTheirRelease() throws IOException {
        assertThat(Objects.requireNonNull(claim("ransomlook.json").claimed()).released())
                .isTrue();
    }

    @Test
    void readsDdosClaimsOfMisp() throws IOException {
        var claim = claim("misp-ddos.json");

        assertThat(claim.attack()).hasToString("ddos");
        assertThat(claim.actor().name()).isEqualTo("Quiet Storm");
        assertThat(claim.victim().domain()).isEqualTo("example.org");
        assertThat(claim.tlp()).hasToString("green");
        assertThat(claim.proofs()).isNull();
        assertThat(Objects.requireNonNull(claim.corroboration())).hasSize(1);
    }

    @Test
    void takesNothingOfAStixReportThatWasRevoked() throws IOException {
        var revoked = Reading.text("stix-connector.json").replace("\"type\": \"report\",", """
                "type": "report", "revoked": true,""");

        assertThat(Reading.items(revoked)).singleElement().satisfies(item -> {
            assertThat(onlyFault(item).pointer()).isEqualTo("/objects/0/revoked");
            assertThat(onlyFault(item).message()).contains("taken back");
        });
    }

    private static Fault onlyFault(Item refused) {
        assertThat(refused).isInstanceOf(Item.Refused.class);
        var faults = ((Item.Refused) refused).faults();
        assertThat(faults).hasSize(1);
        return faults.get(0);
    }

    @ParameterizedTest
    @CsvSource({"location, /victim/country", "domain-name, /victim/domain"})
    void tellsThatWhatAStixReportRefersToWasRevoked(String type, String fact) throws IOException {
        var revoked = Reading.text("stix-connector.json")
                .replace("\"type\": \"" + type + "\",", "\"type\": \"" + type + "\", \"revoked\": true,");
        var item = (Item.Read) Reading.items(revoked).get(0);

        assertThat(ClaimWriter.bytes(item.claim()))
                .asString()
                .doesNotContain(fact.substring(fact.lastIndexOf('/') + 1) + "\":\"");
        assertThat(item.warnings()).contains(new Warning(Kind.REVOKED, "object_refs"));
    }

    @Test
    void refusesTheSecondOfTwoListsOfObjects() throws IOException {
        var text = Reading.text("stix-connector.json");
        var twice = text.substring(0, text.lastIndexOf('}')) + ", \"objects\": []}";
        var items = Reading.items(twice);

        assertThat(items).hasAtLeastOneElementOfType(Item.Read.class);
        assertThat(items)
                .filteredOn(Item.Refused.class::isInstance)
                .singleElement()
                .satisfies(item -> {
                    assertThat(onlyFault(item).pointer()).isEqualTo("/objects");
                    assertThat(onlyFault(item).message()).startsWith("has the same key twice");
                });
    }

    @Test
    void takesAShortNameInStixForAnOrganisation() throws IOException {
        var claim = claim("stix-short-name.json");

        assertThat(claim.victim().name()).isEqualTo("KOE");
        assertThat(claim.victim().country()).isEqualTo("DE");
        assertThat(claim.victim().sector()).isEqualTo("education");
    }

    @Test
    void readsAnalystsFactsFromATable() throws IOException {
        var claim = claim("claims.csv");

        assertThat(claim.id()).isEqualTo("made-up-1");
        assertThat(Objects.requireNonNull(claim.proofs()).get(0).legible()).isFalse();
        assertThat(Objects.requireNonNull(claim.proofs()).get(0).widthPx()).isEqualTo(320);
        assertThat(claim.followUpChannels()).isEmpty();
        assertThat(claim.actor().usualCountries()).containsExactly("MY", "SG");
        assertThat(claim.headline()).isEqualTo("=no formula");
        assertThat(Objects.requireNonNull(read("claims.csv").outcome()).label()).hasToString("refuted");
    }

    @ParameterizedTest
    @CsvSource({
        "followUpChannels, None, []",
        "claimed.dataTypes, NONE, []",
        "threatenedAt, None, none",
        "victimResponse.kind, Denied, denied",
        "victimResponse.kind, None, none",
        "actor.extorts, TRUE, true"
    })
    void takesWordsInCellsInCapitalsToo(String column, String cell, String value) throws IOException {
        var items =
                Reading.items("actor.name,victim.name,attack,claimedAt," + column + "\nA,B,DDoS,2024," + cell + "\n");

        assertThat(items.get(0)).isInstanceOf(Item.Read.class);
        var claim = new JsonMapper().readTree(ClaimWriter.bytes(((Item.Read) items.get(0)).claim()));
        assertThat(claim.at("/" + column.replace('.', '/')))
                .hasToString(value.equals("true") || value.equals("[]") ? value : "\"" + value + "\"");
    }

    @Test
    void readsLabelledCasesWithTheirOutcomes() throws IOException {
        var items = Reading.file("claims.ndjson");

        assertThat(items).hasSize(4);
        assertThat(((Item.Read) items.get(0)).outcome()).isNull();
        var outcome = Objects.requireNonNull(((Item.Read) items.get(1)).outcome());
        assertThat(outcome.label()).hasToString("refuted");
        assertThat(outcome.reason()).hasToString("recycled");
        assertThat(outcome.source()).isEqualTo("Example Times, 2025-04-01; Example Post");
    }

    @Test
    void refusesALineAndReadsTheNext() throws IOException {
        var items = Reading.file("claims.ndjson");

        assertThat(items.get(2))
                .isEqualTo(new Item.Refused(
                        4, List.of(new Fault("", "must be one JSON object, well-formed and in UTF-8"))));
        assertThat(items.get(3)).isInstanceOfSatisfying(Item.Refused.class, refused -> assertThat(refused.faults())
                .extracting(Fault::pointer)
                .containsExactlyInAnyOrder("/claim/victim/country", "/claim/claimedAt", "/outcome/label"));
    }

    @Test
    void saysWhereInTheFileAPostIsFaulty() throws IOException {
        var items = Reading.items("""
                {"count": 2, "victims": [
                  {"victim": "One", "group": "g", "discovered": "2025-01-01"},
                  {"victim": "%s", "group": "g", "discovered": "2025-01-01"},
                  {"victim": "Three", "discovered": "2025-02-30"},
                  {"victim": "Four", "victim": "Four", "group": "g"},
                  17
                ], "next": null}""".formatted("x".repeat(301)));

        assertThat(items).hasSize(5);
        assertThat(items.get(1))
                .isEqualTo(new Item.Refused(
                        3, List.of(new Fault("/victims/1/victim", "must have at most 300 characters"))));
        assertThat(((Item.Refused) items.get(2)).faults()).hasSize(2);
        assertThat(items.get(3))
                .isEqualTo(
                        new Item.Refused(5, List.of(new Fault("/victims/3", "has the same key twice in one object"))));
        assertThat(items.get(4)).isEqualTo(new Item.Refused(6, List.of(new Fault("/victims/4", "must be an object"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "c080",
                "c1bf",
                "e08080",
                "e09fbf",
                "eda080",
                "edbfbf",
                "f08080af",
                "f4908080",
                "f5808080",
                "ff",
                "80",
                "00"
            })
    void takesNoLongerBytesForACharacterThanItNeedsNorOnesThatThereAreNot(String bytes) throws IOException {
        var post = "{\"victim\": \"%s\", \"group\": \"g\", \"discovered\": \"2025-01-01\"}";
        var file = "[" + post.formatted("One") + ",\n" + post.formatted("@") + "]";

        var items = Reading.items(with(file, HexFormat.of().parseHex(bytes)));
        var line = Reading.items(with(
                post.formatted("One") + "\n" + post.formatted("@") + "\n" + post.formatted("Two"),
                HexFormat.of().parseHex(bytes)));

        assertThat(items).hasSize(2);
        assertThat(items.get(1)).isInstanceOfSatisfying(Item.Refused.class, refused -> {
            assertThat(refused.line()).isEqualTo(2);
            assertThat(refused.faults().get(0).message()).contains("well-formed JSON in UTF-8");
        });
        assertThat(line).hasSize(3);
        assertThat(line.get(1)).isInstanceOf(Item.Refused.class);
        assertThat(line.get(2)).isInstanceOf(Item.Read.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"c0af", "eda080", "ff", "e9", "00"})
    void aRowThatIsNoUtf8HarmsNoOther(String bytes) throws IOException {
        var table = """
                /actor/name,/victim/name,/attack,/claimedAt
                A,One,ddos,2025-01-01
                A,Two@,ddos,2025-01-02
                A,Three,ddos,2025-01-03
                """;

        var items = Reading.items(with(table, HexFormat.of().parseHex(bytes)));

        assertThat(items).hasSize(3);
        assertThat(items.get(0)).isInstanceOf(Item.Read.class);
        assertThat(items.get(1)).isEqualTo(new Item.Refused(3, List.of(new Fault("", "must be UTF-8, without NUL"))));
        assertThat(items.get(2)).isInstanceOf(Item.Read.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"c280", "e0a080", "ed9fbf", "ee8080", "f0908080", "f48fbfbf"})
    void takesWhatIsUtf8(String bytes) throws IOException {
        var file = "[{\"victim\": \"One@\", \"group\": \"g\", \"discovered\": \"2025-01-01\"}]";

        assertThat(Reading.items(with(file, HexFormat.of().parseHex(bytes))))
                .singleElement()
                .isInstanceOf(Item.Read.class);
    }

    /** The text with these bytes for its at sign. */
    private static InputStream with(String text, byte[] bytes) {
        var latin = text.replace("@", new String(bytes, ISO_8859_1));
        return new ByteArrayInputStream(latin.getBytes(ISO_8859_1));
    }

    @Test
    void saysWhereAFileBreaksOff() throws IOException {
        var items = Reading.items("[{\"victim\": \"One\", \"group\": \"g\", \"discovered\": \"2025-01-01\"},\n{\"vic");

        assertThat(items).hasSize(2);
        assertThat(items.get(1)).isInstanceOfSatisfying(Item.Refused.class, refused -> {
            assertThat(refused.line()).isEqualTo(2);
            assertThat(refused.faults().get(0).message()).contains("nothing from here on was read");
        });
    }

    @Test
    void saysWhereATableBreaksOff() throws IOException {
        var items = Reading.items("victim,group,discovered\nOne,g,2025-01-01\nTwo,g\n\"Three,g,2025-01-01\n");

        assertThat(items).hasSize(3);
        assertThat(items.get(0)).isInstanceOf(Item.Read.class);
        assertThat(((Item.Refused) items.get(1)).line()).isEqualTo(3);
        assertThat(((Item.Refused) items.get(2)).line()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Acme &amp; Co | Acme & Co | TEXT_CLEANED",
                "<b>Acme</b> Works | Acme Works | TEXT_CLEANED",
                "Ac\u202Eme | Acme | TEXT_CLEANED",
                "Ac\u0007me | Ac me | TEXT_CLEANED",
                "jockeyclub.exam... | jockeyclub.exam... | NAME_CUT",
                "*** Technologies | *** Technologies | NAME_MASKED",
                "??? | ??? | NAME_MASKED",
                "</a> | </a> | NAME_MASKED",
                "https://www.qep.example.com/about | qep.example.com | "
            })
    void cleansNames(String title, String name, String warning) throws IOException {
        var items = Reading.items("[{\"post_title\": \"%s\", \"group_name\": \"g\", \"discovered\": \"2025-01-01\"}]"
                .formatted(title.replace("\u0007", "\\u0007")));
        var read = (Item.Read) items.get(0);

        assertThat(read.claim().victim().name()).isEqualTo(name);
        assertThat(read.warnings().stream().map(found -> found.kind().name()))
                .containsAll(Optional.ofNullable(warning).stream().toList());
    }

    @Test
    void refusesNamesThatNoTextMayHold() throws IOException {
        for (var name : List.of("a\\u0000b", "a\\ud800b", " ", "\\u202e")) {
            var items = Reading.items(
                    "[{\"victim\": \"%s\", \"group\": \"g\", \"discovered\": \"2025-01-01\"}]".formatted(name));
            assertThat(items.get(0)).as(name).isInstanceOf(Item.Refused.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"claim\":null,", "\"claim\":5,", ""})
    void refusesACaseWithoutAClaim(String claim) throws IOException {
        var items = Reading.items("{\"claim\":{}}\n{" + claim + "\"outcome\":{\"label\":\"refuted\"}}\n");

        assertThat(items.get(1)).isEqualTo(new Item.Refused(2, List.of(new Fault("/claim", "must be an object"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "actor.name,victim.name,\"attack\"x,claimedAt",
                "\"actor.name\";\"victim.name\"",
                "actor.name,victim.name,\"attack"
            })
    void refusesATableWhoseHeaderIsNoRow(String header) {
        assertThatThrownBy(() -> Reading.items(header + "\nA,B,ddos,2024\n")).isInstanceOf(InvalidFile.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t"})
    void tellsWhatStandsBetweenTheCellsOfATable(String separator) {
        var table = "actor.name,victim.name,attack,claimedAt\nA,B,ddos,2024\n".replace(",", separator);

        assertThatThrownBy(() -> Reading.items(table))
                .isInstanceOf(InvalidFile.class)
                .hasMessageContaining("commas");
    }

    @ParameterizedTest
    @CsvSource({"headline, source", "headline\\ud83d, source", "headline, source\\ud83d"})
    void changesNoLetterOfAClaim(String headline, String source) throws IOException {
        var items = Reading.items("""
                {"claim":{"headline":"%s","attack":"ddos","actor":{"name":"A"},"victim":{"name":"B"},"claimedAt":"2024"},\
                "outcome":{"label":"refuted","source":"%s"}}""".formatted(headline, source));

        boolean sound = !(headline + source).contains("ud83d");
        assertThat(items.get(0)).isInstanceOf(sound ? Item.Read.class : Item.Refused.class);
    }

    @Test
    void takesLongTextsThatItDoesNotKeep() throws IOException {
        var items = Reading.items(
                "[{\"victim\": \"One\", \"group\": \"g\", \"discovered\": \"2025-01-01\", \"description\": \"%s\"}]"
                        .formatted("x".repeat(3 << 20)));

        assertThat(items.get(0)).isInstanceOf(Item.Read.class);
    }

    @Test
    void refusesAPostThatIsLargerThanAny() throws IOException {
        var items = Reading.items(
                "[{\"victim\": \"One\", \"group\": \"g\", \"press\": [%s0]}, {\"victim\": \"Two\", \"group\": \"g\", \"discovered\": \"2025-01-01\"}]"
                        .formatted("1,".repeat(200_000)));

        assertThat(items.get(0)).isEqualTo(new Item.Refused(1, List.of(new Fault("/0", "is larger than any post"))));
        assertThat(items.get(1)).isInstanceOf(Item.Read.class);
    }

    @Test
    void refusesDeepNesting() throws IOException {
        var items =
                Reading.items("[{\"victim\": \"One\", \"group\": \"g\", \"press\": %s".formatted("[".repeat(10_000)));

        assertThat(((Item.Refused) items.get(0)).faults().get(0).message()).contains("nested too deeply");
    }

    private static Claim claim(String file) throws IOException {
        return read(file).claim();
    }

    private static Item.Read read(String file) throws IOException {
        var item = Reading.file(file).get(0);
        assertThat(item).as(file).isInstanceOf(Item.Read.class);
        return (Item.Read) item;
    }
}
