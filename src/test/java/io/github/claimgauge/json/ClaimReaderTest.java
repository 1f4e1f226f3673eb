package io.github.claimgauge.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.claimgauge.claim.Fault;
import io.github.claimgauge.claim.InvalidInput;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ClaimReaderTest {

    private static final String VALID = """
            {"id":"x","attack":"ddos","actor":{"name":"A"},"victim":{"name":"B"},"claimedAt":"2024-04-16"}""";

    private final ClaimReader reader =
            new ClaimReader(Clock.fixed(Instant.parse("2024-05-01T00:00:00Z"), ZoneOffset.UTC));

    private List<Fault> faults(byte[] json) {
        return catchThrowableOfType(InvalidInput.class, () -> reader.read(json)).faults();
    }

    private List<Fault> faults(String json) {
        return faults(json.getBytes(UTF_8));
    }

    /** A valid claim with one more member. */
    private static String with(String member) {
        return VALID.replaceFirst("\\{", "{" + java.util.regex.Matcher.quoteReplacement(member) + ",");
    }

    @Test
    void readsAClaim() {
        assertThat(reader.read(VALID.getBytes(UTF_8)).actor().name()).isEqualTo("A");
    }

    @Test
    void tellsThatAClaimIsOfTheFutureBesideWhateverElseIsWrong() {
        var claim = "{\"attack\":\"ddos\",\"claimedAt\":\"2024-06-01\",\"victim\":{}}";

        assertThat(faults(claim))
                .extracting(Fault::pointer)
                .containsExactlyInAnyOrder("/claimedAt", "/actor", "/victim/name");
        assertThat(faults("{\"claim\":" + claim + "}"))
                .extracting(Fault::pointer)
                .containsExactlyInAnyOrder("/claim/claimedAt", "/claim/actor", "/claim/victim/name");
        assertThat(catchThrowableOfType(InvalidInput.class, () -> whatIf(("{\"claim\":" + claim + "}").getBytes(UTF_8)))
                        .faults())
                .extracting(Fault::pointer)
                .containsExactlyInAnyOrder("/claim/claimedAt", "/claim/actor", "/claim/victim/name");
    }

    @Test
    void readsTheClaimOfALabelledCase() {
        var json = "{\"claim\":" + VALID + ",\"outcome\":{\"label\":\"false\"},\"verified\":true,\"sources\":[]}";

        assertThat(reader.read(json.getBytes(UTF_8)).id()).isEqualTo("x");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    "unheardOf":1                                          | /unheardOf
                    "actor2":{"name":"A"}                                  | /actor2
                    "channel":{"unheardOf":[{"a":1}]}                      | /channel/unheardOf
                    "claimed":{"records":1.9}                              | /claimed/records
                    "claimed":{"records":1.0}                              | /claimed/records
                    "claimed":{"records":1e3}                              | /claimed/records
                    "claimed":{"records":"12"}                             | /claimed/records
                    "claimed":{"records":true}                             | /claimed/records
                    "claimed":{"records":""}                               | /claimed/records
                    "claimed":{"records":[1]}                              | /claimed/records
                    "claimed":{"records":-1}                               | /claimed/records
                    "claimed":{"records":9223372036854775808}              | /claimed/records
                    "claimed":{"dataTypes":"pii"}                          | /claimed/dataTypes
                    "claimed":{"dataTypes":[5]}                            | /claimed/dataTypes/0
                    "claimed":{"dataTypes":[null]}                         | /claimed/dataTypes/0
                    "claimed":{"dataTypes":["Not Snake"]}                  | /claimed/dataTypes/0
                    "claimed":{"entireSystems":1}                          | /claimed/entireSystems
                    "claimed":{"entireSystems":"true"}                     | /claimed/entireSystems
                    "claimed":{"entireSystems":"yes"}                      | /claimed/entireSystems
                    "claimed":"none"                                       | /claimed
                    "claimed":[]                                           | /claimed
                    "claimed":""                                           | /claimed
                    "claimed":5                                            | /claimed
                    "headline":5                                           | /headline
                    "headline":true                                        | /headline
                    "headline":1.5                                         | /headline
                    "headline":""                                          | /headline
                    "headline":["a"]                                       | /headline
                    "headline":{"a":1}                                     | /headline
                    "headline":"\\u0000"                                   | /headline
                    "headline":"\\ud800"                                   | /headline
                    "headline":"\\udc00\\ud800"                            | /headline
                    "tlp":5                                                | /tlp
                    "tlp":0                                                | /tlp
                    "tlp":""                                               | /tlp
                    "tlp":"CLEAR"                                          | /tlp
                    "tlp":true                                             | /tlp
                    "tlp":["clear"]                                        | /tlp
                    "threatenedAt":20240101                                | /threatenedAt
                    "threatenedAt":[2024,1,1]                              | /threatenedAt
                    "threatenedAt":""                                      | /threatenedAt
                    "threatenedAt":"+999999999-01-01"                      | /threatenedAt
                    "threatenedAt":"+999999999-01-01T00:00:00Z"            | /threatenedAt
                    "threatenedAt":"2024-02-30"                            | /threatenedAt
                    "threatenedAt":"2023-02-29"                            | /threatenedAt
                    "threatenedAt":"2024-13"                               | /threatenedAt
                    "threatenedAt":"1989"                                  | /threatenedAt
                    "threatenedAt":"16.04.2024"                            | /threatenedAt
                    "threatenedAt":"2024-04-15T00:00:00"                   | /threatenedAt
                    "threatenedAt":"2024-04-17"                            | /threatenedAt
                    "proofs":{}                                            | /proofs
                    "proofs":"none"                                        | /proofs
                    "proofs":[null]                                        | /proofs/0
                    "proofs":[5]                                           | /proofs/0
                    "proofs":[{}]                                          | /proofs/0/kind
                    "proofs":[{"kind":"screenshot","widthPx":0}]           | /proofs/0/widthPx
                    "proofs":[{"kind":"screenshot","widthPx":2147483648}]  | /proofs/0/widthPx
                    "proofs":[{"kind":"photo"}]                            | /proofs/0/kind
                    "corroboration":[{"kind":"hibp_listed","at":5}]        | /corroboration/0/at
                    "victimResponse":"none"                                | /victimResponse
                    """)
    void pointsAtWhatIsWrong(String member, String pointer) {
        assertThat(faults(with(member))).extracting(Fault::pointer).containsExactly(pointer);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "",
                " ",
                "nonsense",
                "null",
                "5",
                "\"text\"",
                "[]",
                "{",
                "{}}",
                "{\"a\":NaN}",
                "{\"a\":Infinity}",
                "{'attack':1}",
                "{\"a\":01}",
                "{\"a\":1,}",
                "{\"a\":.5}",
                "{\"a\":+1}",
                "{a:1}",
                "{\"a\":0x10}"
            })
    void refusesWhatIsNoObjectOfJson(String json) {
        assertThat(faults(json)).hasSize(1).first().extracting(Fault::pointer).isEqualTo("");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {" {}", " 5", "]", "\n" + VALID, ",", " // comment", " /* comment */", "\0"})
    void refusesWhatFollowsTheObject(String rest) {
        assertThat(faults(VALID + rest)).extracting(Fault::pointer).containsExactly("");
    }

    @Test
    void refusesTheSameKeyTwice() {
        assertOnlyFault(with("\"id\":\"y\""), "/id", "has the same key twice");
        assertOnlyFault(with("\"channel\":{\"url\":\"a\",\"url\":\"b\"}"), "/channel/url", "has the same key twice");
    }

    @Test
    void tellsWhereSomethingIsTooLarge() {
        assertOnlyFault(with("\"claimed\":{\"records\":" + "9".repeat(400) + "}"), "/claimed/records", "is too large");
        assertOnlyFault(with("\"headline\":\"" + "x".repeat(70_000) + "\""), "/headline", "is too large");
    }

    private void assertOnlyFault(String json, String pointer, String message) {
        assertThat(faults(json)).singleElement().satisfies(fault -> {
            assertThat(fault.pointer()).isEqualTo(pointer);
            assertThat(fault.message()).startsWith(message);
        });
    }

    @Test
    void refusesEveryEncodingButUtf8() {
        for (var charset : List.of(
                StandardCharsets.UTF_16,
                StandardCharsets.UTF_16BE,
                StandardCharsets.UTF_16LE,
                Charset.forName("UTF-32"),
                Charset.forName("UTF-32LE"))) {
            assertThat(faults(VALID.getBytes(charset))).as(charset.name()).hasSize(1);
        }
        assertThat(faults("\ufeff" + VALID)).hasSize(1);
        assertThat(faults(with("\"headline\":\"ä\"").getBytes(StandardCharsets.ISO_8859_1)))
                .hasSize(1);
        assertThat(faults(
                        with("\"headline\":\"?\"").replace("?", "\u00ff\u00ff").getBytes(StandardCharsets.ISO_8859_1)))
                .hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"C0 AF", "C1 BF", "E0 80 AF", "F0 80 80 AF", "ED A0 80", "F4 90 80 80", "E2 82", "80"})
    void refusesWhatOnlyLooksLikeUtf8(String octets) {
        var name = new String(HexFormat.ofDelimiter(" ").parseHex(octets), StandardCharsets.ISO_8859_1);

        assertThat(faults(with("\"headline\":\"" + name + "\"").getBytes(StandardCharsets.ISO_8859_1)))
                .containsExactly(new Fault("", "must be UTF-8, without a byte order mark"));
    }

    @Test
    void refusesWhatIsTooLarge() {
        assertThat(faults(with("\"headline\":\"" + "x".repeat(1001) + "\"")))
                .extracting(Fault::pointer)
                .containsExactly("/headline");
        assertThat(faults(with("\"headline\":\"" + "x".repeat(70_000) + "\""))).hasSize(1);
        assertThat(faults(with("\"a\":" + "[".repeat(5000) + "]".repeat(5000)))).hasSize(1);
        assertThat(faults(with("\"a\":" + "9".repeat(5000)))).hasSize(1);
        assertThat(faults(with("\"claimed\":{\"records\":1e999999999}"))).hasSize(1);
        assertThat(faults(with("\"proofs\":[" + "5,".repeat(300_000) + "5]"))).isNotEmpty();
        assertThat(faults(with("\"claimed\":{\"dataTypes\":[" + "\"a\",".repeat(150_000) + "\"a\"]}")))
                .isNotEmpty();
        assertThat(faults(new byte[3 << 20])).hasSize(1);
    }

    @Test
    void tellsAllFaultsAtOnce() {
        var json = """
                {"attack":"theft","actor":{"nme":"A","name":true},"victim":{"country":"XX"},"claimedAt":5,"x":1}""";

        assertThat(faults(json))
                .extracting(Fault::pointer)
                .containsExactlyInAnyOrder(
                        "/attack", "/actor/nme", "/actor/name", "/victim/name", "/victim/country", "/claimedAt", "/x");
    }

    @Test
    void tellsWhichFieldsThereAre() {
        assertOnlyFault(
                with("\"followUpChannels\":[{\"posts\":0}]"),
                "/followUpChannels/0/posts",
                "is not a known field; known here are platform, reachable, messages, url");
    }

    @Test
    void boundsHowManyFaultsItTells() {
        assertThat(faults(with("\"proofs\":[" + "5,".repeat(50_000) + "5]"))).hasSize(101);
    }

    @Test
    void asksNobodyToLeaveOutWhatIsRequired() {
        var json = VALID.replace("\"A\"", "\" \"").replace("\"B\"", "\"\"");

        assertThat(faults(json))
                .extracting(Fault::pointer, Fault::message)
                .containsExactly(
                        tuple("/actor/name", "must not be blank: it needs a character that can be seen"),
                        tuple("/victim/name", "must not be blank: it needs a character that can be seen"));
        assertThat(faults(with("\"headline\":\" \""))).singleElement().satisfies(fault -> assertThat(fault.message())
                .contains("leave it out"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u200b", "\u00a0", "\u2028", "\u00ad\u200d", "\u202e", "\ufeff", "\u3164", "\u2800", "\u0301"})
    void refusesTextsOfWhichNothingCanBeSeen(String unseen) {
        var json = VALID.replace("\"A\"", "\"" + unseen + "\"").replace("\"B\"", "\"" + unseen + " \"");

        assertThat(faults(json.replace("\"x\"", "\"" + unseen + "\",\"headline\":\"" + unseen + "\"")))
                .extracting(Fault::pointer)
                .containsExactlyInAnyOrder("/id", "/headline", "/actor/name", "/victim/name");
        assertThat(reader.read(VALID.replace("\"A\"", "\"" + unseen + "A\"").getBytes(UTF_8)))
                .isNotNull();
    }

    @Test
    void saysWhatIsRequired() {
        assertThat(faults("{}"))
                .extracting(Fault::pointer)
                .containsExactlyInAnyOrder("/attack", "/actor", "/victim", "/claimedAt");
    }

    @Test
    void allowsADayOfDifferenceBetweenClocks() {
        assertThat(reader.read(VALID.replace("2024-04-16", "2024-05-02").getBytes(UTF_8))
                        .claimedAt()
                        .text())
                .isEqualTo("2024-05-02");
        assertThat(faults(VALID.replace("2024-04-16", "2024-05-03")))
                .extracting(Fault::pointer)
                .containsExactly("/claimedAt");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    "threatenedAt":"2024-05-03"                            | /threatenedAt
                    "listingRemovedAt":"2024-06"                           | /listingRemovedAt
                    "victimResponse":{"kind":"denied","at":"2042-04-18"}   | /victimResponse/at
                    "corroboration":[{"kind":"hibp_listed","at":"2025"}]   | /corroboration/0/at
                    "proofs":[{"kind":"video","at":"2024-05-03"}]          | /proofs/0/at
                    "priorListings":[{"actor":"C","at":"2025"}]            | /priorListings/0/at
                    """)
    void takesNothingForDoneThatLiesAhead(String member, String pointer) {
        assertThat(faults(with(member))).contains(new Fault(pointer, "must not be in the future"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"threatenedAt\":\"none\"",
                "\"listingRemovedAt\":\"none\"",
                "\"proofs\":[{\"kind\":\"video\",\"newestRecordAt\":\"none\"}]",
                "\"claimed\":{\"records\":\"none\",\"bytes\":\"none\",\"askingPriceUsd\":\"none\",\"deadline\":\"none\"}"
            })
    void readsThatSomebodyLookedAndThereIsNone(String member) {
        var json = ClaimWriter.bytes(reader.read(with(member).getBytes(UTF_8)));

        assertThat(new String(json, UTF_8)).contains(member);
        assertThat(ClaimWriter.bytes(reader.read(json))).isEqualTo(json);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    "threatenedAt":"None"                  | /threatenedAt
                    "threatenedAt":[]                      | /threatenedAt
                    "listingRemovedAt":"never"             | /listingRemovedAt
                    "claimed":{"records":"some"}           | /claimed/records
                    "claimed":{"askingPriceUsd":false}     | /claimed/askingPriceUsd
                    "claimed":{"deadline":"no"}            | /claimed/deadline
                    """)
    void saysWhereNoneCanBeSaid(String member, String pointer) {
        assertThat(faults(with(member))).singleElement().satisfies(fault -> {
            assertThat(fault.pointer()).isEqualTo(pointer);
            assertThat(fault.message()).endsWith(", or \"none\"");
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    "claimedAtEstimated":"none"            | /claimedAtEstimated
                    "corroboration":[{"kind":"hibp_listed","at":"none"}]   | /corroboration/0/at
                    "proofs":[{"kind":"video","records":"none"}]           | /proofs/0/records
                    """)
    void takesNoneForNothingElse(String member, String pointer) {
        assertThat(faults(with(member))).extracting(Fault::pointer).containsExactly(pointer);
    }

    @Test
    void takesDatesThatMayLieAhead() {
        var json = with("\"claimed\":{\"deadline\":\"2024-06-01\"},"
                + "\"proofs\":[{\"kind\":\"full_dump\",\"newestRecordAt\":\"2099\"}]");

        assertThat(reader.read(json.getBytes(UTF_8)).id()).isEqualTo("x");
    }

    @Test
    void repeatsNoTextOfTheClaimAndNamesNoJava() {
        for (var member : List.of(
                "\"headline\":{\"secret\":1}",
                "\"threatenedAt\":\"secret\"",
                "\"tlp\":\"secret\"",
                "\"claimed\":{\"records\":\"secret\"}",
                "\"claimed\":\"secret\"",
                "\"a\":secret")) {
            assertThatExceptionOfType(InvalidInput.class)
                    .isThrownBy(() -> reader.read(with(member).getBytes(UTF_8)))
                    .withMessageNotContainingAny("secret", "java", "jackson", "io.github", "Exception");
        }
    }

    @Test
    void readsAWhatIfAndPointsBelowItsClaim() {
        var good = "{\"claim\":" + VALID + ",\"weights\":{\"a.b\":-8},\"answers\":{\"c.d\":\"e\"},\"asOf\":\"2024\"}";
        var bad = "{\"claim\":" + VALID.replace("ddos", "theft").replace("2024-04-16", "2025-01-01")
                + ",\"weights\":{\"a.b\":\"8\",\"a/b\":null,\"c\":1.5},\"answers\":{\"c.d\":5},\"asOf\":5,\"x\":1}";

        assertThat(whatIf(good.getBytes(UTF_8)).weights()).containsEntry("a.b", -8);
        assertThat(catchThrowableOfType(InvalidInput.class, () -> whatIf(bad.getBytes(UTF_8)))
                        .faults())
                .extracting(Fault::pointer)
                .contains("/claim/attack", "/weights/a.b", "/weights/a~1b", "/weights/c", "/answers/c.d", "/asOf", "/x")
                .doesNotContain("/claim");
        assertThat(catchThrowableOfType(InvalidInput.class, () -> whatIf("{}".getBytes(UTF_8)))
                        .faults())
                .containsExactly(new Fault("/claim", "is required"));
    }

    private WhatIf whatIf(byte[] json) {
        return reader.readWhatIf(json, weights -> List.of(), answers -> List.of());
    }
}
