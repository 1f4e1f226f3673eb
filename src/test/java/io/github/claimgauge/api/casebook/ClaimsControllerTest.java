package io.github.claimgauge.api.casebook;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.access.Role;
import io.github.claimgauge.api.Door;
import io.github.claimgauge.api.Door.Reply;
import io.github.claimgauge.api.ServerTest;
import io.github.claimgauge.api.Visitors;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ServerTest
final class ClaimsControllerTest {

    private static final String CLAIMS = "/api/v1/claims";
    private static final String PATCH = "application/merge-patch+json";

    private final Door door;

    ClaimsControllerTest(@Autowired Visitors visitors, @LocalServerPort int port) {
        this.door = visitors.visitor(port, Role.ANALYST);
    }

    @Test
    void filesAClaimWithItsFirstAssessment() {
        var filed = file(claim(), "asOf=2024-04-16");
        var location = filed.header("Location");

        assertThat(filed.status()).isEqualTo(201);
        assertThat(filed.header("ETag")).isEqualTo("\"1\"");
        assertThat(location).isEqualTo(CLAIMS + "/" + id(filed));
        assertThat(UUID.fromString(id(filed)).version()).isEqualTo(7);
        assertThat(filed.json().at("/claim/id")).isEqualTo(filed.json().at("/id"));
        assertThat(door.get(location).text()).isEqualTo(filed.text());
        assertThat(door.get(location).header("ETag")).isEqualTo("\"1\"");
        assertThat(door.get(location, "If-None-Match", "\"1\"").status()).isEqualTo(304);
        assertThat(door.get(location, "If-None-Match", "\"2\"").status()).isEqualTo(200);
        assertThat(door.get(location, "If-None-Match", "*").status()).isEqualTo(304);
        assertThat(door.get(location, "If-None-Match", "*").body()).isEmpty();
        assertThat(door.get(location, "If-None-Match", "*").header("ETag")).isEqualTo("\"1\"");
        assertThat(door.get(location + "0", "If-None-Match", "*").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "\"1", "", ",", "\"\"", "*, \"1"})
    void readsOnWhereIfNoneMatchHoldsNoEntityTag(String tags) {
        var location = file(claim(), "").header("Location");

        assertThat(door.get(location, "If-None-Match", tags).status()).isEqualTo(200);
    }

    @Test
    void keepsTheAnswerThatScoringGives() {
        var unknown = claim().replace("\"R00TK1T\",", "\"Somebody nobody remembers\",\"lookalikeOf\":[],");
        var filed = file(unknown, "asOf=2024-04-16");
        var scored = door.post(
                "/api/v1/score?asOf=2024-04-16", filed.json().at("/claim").toString());

        assertThat(door.get(address(filed) + "/assessments/1").body()).isEqualTo(scored.body());
        assertThat(filed.text()).contains(scored.text());
    }

    @Test
    void takesTheClaimsOwnIdOnce() {
        var id = "own." + UUID.randomUUID();
        var claim = claim().replace("\"attack\"", "\"id\":\"" + id + "\",\"attack\"");

        assertThat(id(file(claim, ""))).isEqualTo(id);
        var again = file(claim, "");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json().at("/detail").asString()).contains("Maybe amend that one");
    }

    @Test
    void refusesWhatCannotBeFiled() {
        assertThat(file("{\"id\":\"a/b\"," + claim().substring(1), "").pointers())
                .containsExactly("/id");
        assertThat(file("{}", "").pointers()).contains("/attack", "/actor", "/victim", "/claimedAt");
        assertThat(file("{\"claim\":" + claim() + ",\"outcome\":{}}", "").pointers())
                .contains("/claim", "/outcome");
        assertThat(file(claim(), "explain=full").status()).isEqualTo(400);
        assertThat(file(claim(), "asOf=2001").status()).isEqualTo(400);
        assertThat(file(claim(), "asOf=2142").status()).isEqualTo(400);
        assertThat(door.post(CLAIMS, "text/plain", new byte[0]).status()).isEqualTo(415);
    }

    @Test
    void doesTheSameRequestOnceOnly() {
        var key = UUID.randomUUID().toString();
        var first = door.post(CLAIMS, Door.JSON, claim().getBytes(UTF_8), "Idempotency-Key", key);
        amend(first, "\"1\"", "{\"headline\":\"Meanwhile\"}");
        var again = door.post(CLAIMS, Door.JSON, claim().getBytes(UTF_8), "Idempotency-Key", key);
        var other = door.post(CLAIMS, Door.JSON, "{}".getBytes(UTF_8), "Idempotency-Key", key);

        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.header("ETag")).isEqualTo("\"1\"");
        assertThat(again.header("Location")).isEqualTo(address(first));
        assertThat(other.status()).isEqualTo(422);
        assertThat(door.post(CLAIMS, Door.JSON, claim().getBytes(UTF_8), "Idempotency-Key", "a b")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void takesSeveralLinesOfAPreconditionForOneList() {
        var filed = file(claim(), "");
        var key = UUID.randomUUID().toString();

        assertThat(headline(filed, key, "\"7\"", "\"1\"").status()).isEqualTo(200);
        assertThat(headline(filed, key, "\"7\", \"1\"").status()).isEqualTo(200);
        assertThat(headline(filed, key, "\"7\"", "\"2\"").status()).isEqualTo(422);
    }

    private Reply headline(Reply filed, String key, String... lines) {
        var request = door.request(address(filed), "Content-Type", PATCH, "Idempotency-Key", key)
                .method("PATCH", BodyPublishers.ofString("{\"headline\":\"Other\"}"));
        List.of(lines).forEach(line -> request.header("If-Match", line));
        return door.send(request);
    }

    @Test
    void refusesWhatIsSentByItsName() {
        var filed = file(claim(), "");

        assertThat(title(door.post(address(filed) + "/answers", "{}"))).isEqualTo("Invalid answer");
        assertThat(title(door.send(door.request(address(filed) + "/outcome", "Content-Type", Door.JSON)
                        .PUT(BodyPublishers.ofString("{}")))))
                .isEqualTo("Invalid outcome");
        assertThat(title(amend(filed, "\"1\"", "{\"attack\":5}"))).isEqualTo("Invalid claim");
        assertThat(title(door.post("/api/v1/drafts", "{\"name\":5}"))).isEqualTo("Invalid draft");
        assertThat(title(door.post("/api/v1/keys", "{}"))).isEqualTo("Invalid key");
        assertThat(title(door.post("/api/v1/fits", "{\"pull\":0}"))).isEqualTo("Invalid request");
        assertThat(title(door.post("/api/v1/actors/imports", "{}"))).isEqualTo("Invalid file");
        assertThat(title(door.send(door.request(
                                "/api/v1/actors/" + UUID.randomUUID(), "Content-Type", Door.JSON, "If-None-Match", "*")
                        .PUT(BodyPublishers.ofString("{\"name\":\"\"}")))))
                .isEqualTo("Invalid actor");
    }

    private static String title(Reply reply) {
        assertThat(reply.status()).isEqualTo(400);
        return reply.json().at("/title").asString();
    }

    @Test
    void aRefusedRequestDoesNotUseItsKeyUp() {
        var key = UUID.randomUUID().toString();

        assertThat(door.post(CLAIMS, Door.JSON, "{}".getBytes(UTF_8), "Idempotency-Key", key)
                        .status())
                .isEqualTo(400);
        assertThat(door.post(CLAIMS, Door.JSON, claim().getBytes(UTF_8), "Idempotency-Key", key)
                        .status())
                .isEqualTo(201);
    }

    @Test
    void doesOneOfManyEqualRequestsAtOnce() throws Exception {
        var key = UUID.randomUUID().toString();
        var actor = "Race " + key;
        var claim = claim().replace("\"R00TK1T\"", "\"" + actor + "\"");

        var replies = atOnce(8, () -> door.post(CLAIMS, Door.JSON, claim.getBytes(UTF_8), "Idempotency-Key", key));

        assertThat(replies).extracting(Reply::status).containsOnly(201);
        assertThat(replies).extracting(Reply::text).containsOnly(replies.get(0).text());
        assertThat(list("actor=" + actor.replace(" ", "%20"))).hasSize(1);
    }

    @Test
    void amendsAClaimAtTheRevisionThatWasSeen() {
        var filed = file(claim(), "");
        var amended = amend(
                filed,
                "\"1\"",
                "{\"victimResponse\":{\"kind\":\"denied\",\"at\":\"2024-04-18\"},\"victim\":{\"sector\":null}}");

        assertThat(amended.status()).isEqualTo(200);
        assertThat(amended.header("ETag")).isEqualTo("\"2\"");
        assertThat(amended.json().at("/claim/victimResponse/kind").asString()).isEqualTo("denied");
        assertThat(amended.json().at("/claim/victim").has("sector")).isFalse();
        assertThat(amended.json().at("/claim/victim/country").asString()).isEqualTo("CN");
        assertThat(amended.json().at("/assessment/trigger").asString()).isEqualTo("amended");
        assertThat(amended.json().at("/assessment/answer/score").asInt())
                .isLessThan(filed.json().at("/assessment/answer/score").asInt());
    }

    @Test
    void asksNoMoreForWhatThereIsNoneOf() {
        var filed = file(claim(), "");
        var amended = amend(filed, "\"1\"", "{\"threatenedAt\":\"none\",\"claimed\":{\"askingPriceUsd\":\"none\"}}");
        var kept = door.get(address(filed)).json();

        assertThat(waitingFor(filed.json(), "timing.threat")).isTrue();
        assertThat(amended.status()).isEqualTo(200);
        assertThat(kept.at("/claim/threatenedAt").asString()).isEqualTo("none");
        assertThat(kept.at("/claim/claimed/askingPriceUsd").asString()).isEqualTo("none");
        assertThat(waitingFor(kept, "timing.threat")).isFalse();
        assertThat(waitingFor(kept, "content.price")).isFalse();
    }

    private static boolean waitingFor(JsonNode found, String question) {
        return found.at("/assessment/answer/notAssessed")
                .valueStream()
                .anyMatch(waiting -> waiting.at("/question").asString().equals(question));
    }

    @Test
    void refusesToAmendBlindlyOrLate() {
        var filed = file(claim(), "");
        amend(filed, "\"1\"", "{\"headline\":\"First\"}");

        var stale = amend(filed, "\"1\"", "{\"headline\":\"Second\"}");
        var blind = door.send(
                door.request(address(filed), "Content-Type", PATCH).method("PATCH", BodyPublishers.ofString("{}")));

        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.header("ETag")).isEqualTo("\"2\"");
        assertThat(blind.status()).isEqualTo(428);
        assertThat(amend(filed, "W/\"2\"", "{}").status()).isEqualTo(412);
        assertThat(amend(filed, "2", "{}").status()).isEqualTo(400);
        assertThat(amend(filed, "\"1\", \"2\"", "{}").status()).isEqualTo(200);
        assertThat(amend(filed, "*", "{\"headline\":\"Third\"}").status()).isEqualTo(200);
    }

    @Test
    void tellsEveryFaultOfAnAmendment() {
        var filed = file(claim(), "");

        assertThat(amend(filed, "*", "{\"attack\":\"theft\",\"victim\":{\"country\":\"X\"},\"x\":1}")
                        .pointers())
                .containsExactlyInAnyOrder("/attack", "/victim/country", "/x");
        assertThat(amend(filed, "*", "{\"id\":\"other\"}").pointers()).containsExactly("/id");
        assertThat(amend(filed, "*", "[]").pointers()).containsExactly("");
        assertThat(amend(filed, "*", "{\"headline\":\"a\",\"headline\":\"b\"}").status())
                .isEqualTo(400);
        assertThat(door.get(address(filed)).header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void refusesAMisspeltFieldOfAnAmendmentEvenIfItIsNull() {
        var filed = file(claim(), "");

        assertThat(amend(
                                filed,
                                "*",
                                "{\"victimRepsonse\":null,\"victim\":{\"contry\":null},\"claimed\":{\"byte\":null}}")
                        .pointers())
                .containsExactlyInAnyOrder("/victimRepsonse", "/victim/contry", "/claimed/byte");
        assertThat(amend(filed, "*", "{\"tlp\":null,\"victimResponse\":{\"at\":null,\"kind\":\"denied\"}}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void changesNoLetterOfAnAmendment() {
        var filed = file(claim(), "");

        assertThat(amend(filed, "*", "{\"headline\":\"\\ud83d\\ude00\"}")
                        .json()
                        .at("/claim/headline")
                        .asString())
                .isEqualTo("\ud83d\ude00");
        assertThat(amend(filed, "*", "{\"headline\":\"\\ud83d\"}").pointers()).containsExactly("/headline");
        for (var charset : List.of(UTF_16, UTF_16LE, ISO_8859_1)) {
            var reply = door.send(door.request(address(filed), "Content-Type", PATCH, "If-Match", "*")
                    .method("PATCH", BodyPublishers.ofString("{\"headline\":\"\u00e4\"}", charset)));
            assertThat(reply.status()).as(charset.name()).isEqualTo(400);
        }
    }

    @Test
    void changesNothingIfNothingIsNew() {
        var filed = file(claim(), "");

        assertThat(amend(filed, "\"1\"", "{}").text()).isEqualTo(filed.text());
        assertThat(post(filed, "/assessments", "").text()).isEqualTo(filed.text());
        assertThat(post(filed, "/assessments", "").status()).isEqualTo(200);
    }

    @Test
    void answersAnOpenQuestion() {
        var filed = file(claim(), "");
        var check = filed.json().at("/assessment/answer/nextChecks/0");
        var answer = check.at("/answers/0");
        var answered = post(
                filed,
                "/answers",
                "{\"question\":\"%s\",\"answer\":\"%s\"}"
                        .formatted(
                                check.at("/id").asString(), answer.at("/answer").asString()));

        assertThat(answered.status()).isEqualTo(200);
        assertThat(answered.json().at("/assessment/answer/score")).isEqualTo(answer.at("/score"));
        assertThat(answered.json().at("/assessment/trigger").asString()).isEqualTo("answered");
        assertThat(answered.header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void refusesAnswersThatThereAreNot() {
        var filed = file(claim(), "");

        var unasked = post(filed, "/answers", "{\"question\":\"x\",\"answer\":\"y\"}");
        assertThat(unasked.status()).isEqualTo(400);
        assertThat(unasked.pointers()).containsExactly("/question");
        assertThat(post(filed, "/answers", "{\"question\":\"victim.response\",\"answer\":\"y\"}")
                        .pointers())
                .containsExactly("/answer");
        assertThat(post(filed, "/answers", "{}").pointers()).containsExactlyInAnyOrder("/question", "/answer");
    }

    @Test
    void tellsOfAnAnswerThatWouldChangeNothing() {
        var filed = file(claim(), "");
        var answer = "{\"question\":\"victim.response\",\"answer\":\"confirmed\"}";

        assertThat(post(filed, "/answers", answer).status()).isEqualTo(200);
        assertThat(post(filed, "/answers", answer).status()).isEqualTo(422);
    }

    /** Storing an empty list would say that somebody had looked. */
    @ParameterizedTest
    @CsvSource({
        "proof.verified, found_genuine",
        "channel.follow_up_messages, some",
        "victim.reason, yes",
        "victim.own_systems, no"
    })
    void tellsOfAnAnswerAboutSomethingThatTheClaimLacks(String question, String answer) {
        var bare = file("""
                {"attack":"ddos","actor":{"name":"A"},"victim":{"name":"B"},"claimedAt":"2024"}
                """, "");

        var refused = post(bare, "/answers", "{\"question\":\"%s\",\"answer\":\"%s\"}".formatted(question, answer));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("lacks what the question is about");
    }

    @Test
    void settlesAClaimAndReopensIt() {
        var filed = file(claim(), "");
        var outcome = """
                {"label":"refuted","reason":"fabricated","basis":"Nothing was found","source":"a page","at":"2024-05"}""";
        var settled = put(filed, "/outcome", outcome);

        assertThat(settled.status()).isEqualTo(200);
        assertThat(settled.json().at("/outcome/label").asString()).isEqualTo("refuted");
        assertThat(settled.json().at("/outcome/by").asString()).isNotEmpty();
        assertThat(settled.json().at("/revision").asInt()).isEqualTo(2);
        assertThat(put(filed, "/outcome", outcome).text()).isEqualTo(settled.text());
        var reopened = door.send(door.request(address(filed) + "/outcome").DELETE());
        assertThat(reopened.json().at("/outcome").isNull()).isTrue();
        assertThat(reopened.json().at("/revision").asInt()).isEqualTo(3);
    }

    /** A victim that discloses first is named by actors afterwards. */
    @Test
    void takesAnOutcomeThatWasKnownBeforeTheClaim() {
        var filed = file(claim(), "");

        assertThat(put(filed, "/outcome", "{\"label\":\"confirmed\",\"at\":\"2024-04-02\"}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void refusesOutcomesThatCannotBe() {
        var filed = file(claim(), "");

        assertThat(put(filed, "/outcome", "{\"reason\":\"recycled\"}").pointers())
                .containsExactly("/label");
        assertThat(put(filed, "/outcome", "{\"label\":\"true\",\"by\":\"me\"}").pointers())
                .containsExactlyInAnyOrder("/label", "/by");
        assertThat(put(filed, "/outcome", "{\"label\":\"refuted\",\"at\":\"2199\"}")
                        .pointers())
                .containsExactly("/at");
        assertThat(put(filed, "/outcome", "{\"label\":\"confirmed\",\"reason\":\"recycled\"}")
                        .pointers())
                .containsExactly("/reason");
    }

    @Test
    void tellsTheHistoryWithWhatChangedAndWhy() {
        var filed = file(claim(), "asOf=2024-04-16");
        amend(filed, "\"1\"", "{\"victimResponse\":{\"kind\":\"denied\",\"at\":\"2024-04-18\"}}");
        assertThat(post(filed, "/assessments?asOf=2142-04-17", "").status()).isEqualTo(400);
        post(filed, "/assessments?asOf=2024-04-17", "");

        var history = door.get(address(filed) + "/assessments").json().at("/assessments");

        assertThat(history).hasSize(3);
        assertThat(history.at("/0/change").isNull()).isTrue();
        assertThat(texts(history.at("/1/change/causes"))).containsExactly("facts", "as_of");
        assertThat(texts(history.at("/1/change/facts"))).containsExactly("/victimResponse");
        assertThat(history.at("/1/change/findings/0/rule").asString()).startsWith("victim.");
        assertThat(history.at("/1/change/findings/0/change").asString()).isEqualTo("came");
        assertThat(texts(history.at("/2/change/causes"))).containsExactly("as_of");
        assertThat(history.at("/2/change/findings/0/change").asString()).isEqualTo("went");
        assertThat(history.at("/2/trigger").asString()).isEqualTo("reassessed");
    }

    @Test
    void tellsTheHistoryPageByPage() {
        var filed = file(claim(), "asOf=2024-04-16");
        amend(filed, "\"1\"", "{\"victimResponse\":{\"kind\":\"denied\",\"at\":\"2024-04-18\"}}");
        var address = address(filed) + "/assessments";
        var whole = door.get(address).json();

        var first = door.get(address + "?limit=1").json();
        var second = door.get(address + "?limit=1&cursor=" + first.at("/next").asString())
                .json();

        assertThat(whole.has("next")).isFalse();
        assertThat(first.at("/assessments")).hasSize(1);
        assertThat(first.at("/assessments/0")).isEqualTo(whole.at("/assessments/0"));
        assertThat(second.at("/assessments/0")).isEqualTo(whole.at("/assessments/1"));
        assertThat(second.has("next")).isFalse();
        for (var wrong : List.of("limit=0", "limit=201", "cursor=x", "page=2", "limit=1&limit=2")) {
            assertThat(door.get(address + "?" + wrong).status()).as(wrong).isEqualTo(400);
        }
    }

    @Test
    void showsWhatWasScored() {
        var filed = file(claim(), "");

        var evidence = door.get(address(filed) + "/assessments/1/evidence").json();

        assertThat(evidence.at("/claim/victim")).isEqualTo(filed.json().at("/claim/victim"));
        assertThat(evidence.at("/recalled")).isEqualTo(filed.json().at("/assessment/recalled"));
        assertThat(evidence.at("/recalled").isArray()).isTrue();
        assertThat(door.get(address(filed) + "/assessments/9/evidence").status())
                .isEqualTo(404);
    }

    @Test
    void refusesParametersWhereThereAreNone() {
        var filed = file(claim(), "");

        for (var path : List.of("", "/assessments/1", "/assessments/1/evidence", "/assessments/1/diff/1")) {
            var refused = door.get(address(filed) + path + "?explain=full");

            assertThat(refused.status()).as(path).isEqualTo(400);
            assertThat(refused.text()).contains("There is no parameter explain here");
        }
        assertThat(door.get("/api/v1/questions?%3Cscript%3E").text())
                .contains("There are no parameters here")
                .doesNotContain("script");
        assertThat(door.get(address(filed) + "?").status()).isEqualTo(200);
    }

    @Test
    void tellsWhatLiesBetweenTwoAssessments() {
        var filed = file(claim(), "");
        amend(filed, "\"1\"", "{\"victimResponse\":{\"kind\":\"denied\",\"at\":\"2024-04-18\"}}");

        var forth = door.get(address(filed) + "/assessments/1/diff/2").json();
        var back = door.get(address(filed) + "/assessments/2/diff/1").json();

        assertThat(forth.at("/score").asInt())
                .isEqualTo(-back.at("/score").asInt())
                .isNegative();
        assertThat(door.get(address(filed) + "/assessments/1/diff/9").status()).isEqualTo(404);
        assertThat(door.get(address(filed) + "/assessments/x").status()).isEqualTo(404);
    }

    @Test
    void makesAnAssessmentAgainToTheByte() {
        var filed = file(claim(), "asOf=2024-04-16");
        var replay = post(filed, "/assessments/1/replay", "");

        assertThat(replay.status()).isEqualTo(200);
        assertThat(replay.json().at("/identical").asBoolean()).isTrue();
        assertThat(replay.json().at("/because").asString()).isEmpty();
    }

    @Test
    void listsClaimsByWhatTheyAre() {
        var mark = "mark" + UUID.randomUUID().toString().substring(0, 8);
        var filed = file(claim().replace("\"DJI\"", "\"" + mark + " Drones\""), "");
        put(filed, "/outcome", "{\"label\":\"refuted\"}");
        file(claim().replace("\"DJI\"", "\"" + mark + " Boats\"").replace("2024-04-16", "2024-06-01"), "");

        assertThat(victims("text=" + mark)).containsExactly(mark + " Boats", mark + " Drones");
        assertThat(victims("text=" + mark + "&sort=claimed")).containsExactly(mark + " Drones", mark + " Boats");
        assertThat(victims("text=" + mark + "&outcome=refuted")).containsExactly(mark + " Drones");
        assertThat(victims("text=" + mark + "&outcome=none")).containsExactly(mark + " Boats");
        assertThat(victims("text=" + mark + "%20BOA")).containsExactly(mark + " Boats");
        assertThat(victims("text=" + mark + "&claimedTo=2024-05")).containsExactly(mark + " Drones");
        assertThat(victims("text=" + mark + "&claimedFrom=2024-06-01")).containsExactly(mark + " Boats");
        assertThat(victims("text=" + mark + "&country=US")).isEmpty();
        assertThat(victims("text=" + mark + "&actor=r00tk1t&country=CN&sort=-changed"))
                .containsExactly(mark + " Boats", mark + " Drones");
        assertThat(victims("victim=" + mark + "%20drones")).containsExactly(mark + " Drones");
        assertThat(victims("text=" + mark + "&needsCheck=true")).doesNotContain(mark + " Drones");
        assertThat(victims("text=%20-%20")).isEmpty();
    }

    @Test
    void listsPageByPageInEveryOrder() {
        var actor = "pager-" + UUID.randomUUID();
        IntStream.range(0, 7)
                .forEach(number -> file(
                        claim().replace("\"R00TK1T\"", "\"" + actor + "\"")
                                .replace("2024-04-16", "2024-04-2" + number % 3),
                        ""));

        for (var sort : List.of("claimed", "-claimed", "score", "-score", "changed", "-changed")) {
            var whole =
                    ids(door.get(CLAIMS + "?actor=" + actor + "&sort=" + sort).json());
            var paged = new ArrayList<String>();
            var next = CLAIMS + "?actor=" + actor + "&claimedFrom=2024-01-01T00:00:00%2B02:00&limit=3&sort=" + sort;
            while (next != null) {
                var page = door.get(next);
                paged.addAll(ids(page.json()));
                next = page.response()
                        .headers()
                        .firstValue("Link")
                        .map(link -> link.substring(1, link.indexOf('>')))
                        .orElse(null);
            }
            assertThat(whole).as(sort).hasSize(7).doesNotHaveDuplicates();
            assertThat(paged).as(sort).isEqualTo(whole);
        }
    }

    /** A cursor is a place in an order: it leads on by other filters, and nowhere in another order. */
    @Test
    void goesOnBehindAPlaceWhateverIsAskedForThere() {
        var actor = "pager-" + UUID.randomUUID();
        for (var day : List.of("21", "22", "23", "24")) {
            file(claim().replace("\"R00TK1T\"", "\"" + actor + "\"").replace("2024-04-16", "2024-04-" + day), "");
        }
        var address = CLAIMS + "?actor=" + actor;
        var whole = ids(door.get(address + "&sort=claimed").json());
        var cursor = "&cursor="
                + door.get(address + "&sort=claimed&limit=1").json().at("/next").asString();

        assertThat(ids(door.get(address + cursor + "&sort=claimed&claimedTo=2024-04-23")
                        .json()))
                .isEqualTo(whole.subList(1, 3));
        var elsewhere = door.get(address + cursor + "&sort=score");
        assertThat(elsewhere.status()).isEqualTo(400);
        assertThat(elsewhere.text()).contains("cursor must be one that this list gave, with the same sort");
    }

    @Test
    void refusesEveryParameterThatMakesNoSense() {
        for (var query : List.of(
                "actr=x",
                "limit=0",
                "limit=201",
                "limit=x",
                "sort=name",
                "outcome=true",
                "country=cn",
                "cursor=x",
                "needsCheck=1",
                "claimedFrom=today",
                "text=",
                "band=Likely",
                "actor=a&actor=b")) {
            assertThat(door.get(CLAIMS + "?" + query).status()).as(query).isEqualTo(400);
        }
        assertThat(door.get(CLAIMS + "?limit=0&sort=name&x=1").json().at("/errors"))
                .hasSize(3);
    }

    @Test
    void doesNotKnowWhatNobodyFiled() {
        var nobody = CLAIMS + "/nobody";

        assertThat(door.get(nobody).status()).isEqualTo(404);
        assertThat(door.get(nobody + "/assessments").status()).isEqualTo(404);
        assertThat(door.get(nobody + "/assessments/1").status()).isEqualTo(404);
        assertThat(door.post(nobody + "/answers", "{\"question\":\"x\",\"answer\":\"y\"}")
                        .status())
                .isEqualTo(404);
        assertThat(door.get(nobody).json().at("/title").asString()).isEqualTo("Unknown claim");
    }

    @Test
    void oneOfTwoWhoAmendAtOnceIsRefused() throws Exception {
        var filed = file(claim(), "");

        var replies = atOnce(2, () -> amend(filed, "\"1\"", "{\"headline\":\"" + UUID.randomUUID() + "\"}"));

        assertThat(replies).extracting(Reply::status).containsExactlyInAnyOrder(200, 412);
    }

    @Test
    void allWhoMindNoChangeOfOthersGetThrough() throws Exception {
        var filed = file(claim(), "");

        var replies = atOnce(8, () -> amend(filed, "*", "{\"headline\":\"" + UUID.randomUUID() + "\"}"));

        assertThat(replies).extracting(Reply::status).containsOnly(200);
        assertThat(door.get(address(filed)).json().at("/revision").asInt()).isEqualTo(9);
    }

    private List<String> victims(String query) {
        return list(query)
                .valueStream()
                .map(item -> item.at("/victim").asString())
                .toList();
    }

    private JsonNode list(String query) {
        return door.get(CLAIMS + "?" + query).json().at("/claims");
    }

    private static List<String> ids(JsonNode page) {
        return page.at("/claims")
                .valueStream()
                .map(item -> item.at("/id").asString())
                .toList();
    }

    private static List<String> texts(JsonNode items) {
        return items.valueStream().map(JsonNode::asString).toList();
    }

    private Reply file(String claim, String query) {
        return door.post(CLAIMS + (query.isEmpty() ? "" : "?" + query), claim);
    }

    private Reply amend(Reply filed, String etag, String patch) {
        return door.send(door.request(address(filed), "Content-Type", PATCH, "If-Match", etag)
                .method("PATCH", BodyPublishers.ofString(patch)));
    }

    private Reply post(Reply filed, String path, String json) {
        return door.post(address(filed) + path, json);
    }

    private Reply put(Reply filed, String path, String json) {
        return door.send(
                door.request(address(filed) + path, "Content-Type", Door.JSON).PUT(BodyPublishers.ofString(json)));
    }

    private static String address(Reply filed) {
        return CLAIMS + "/" + id(filed);
    }

    private static String id(Reply filed) {
        return filed.json().at("/id").asString();
    }

    private static <T> List<T> atOnce(int count, Callable<T> work) throws Exception {
        var pool = Executors.newFixedThreadPool(count);
        try {
            var results = new ArrayList<T>();
            for (var future : pool.invokeAll(java.util.Collections.nCopies(count, work))) {
                results.add(future.get());
            }
            return results;
        } finally {
            pool.shutdown();
        }
    }

    private static String claim() {
        return """
                {"attack":"data_breach","headline":"R00TK1T claims to have breached DJI",\
                "actor":{"name":"R00TK1T","usualCountries":["MY"]},\
                "victim":{"name":"DJI","country":"CN","sector":"manufacturing"},"claimedAt":"2024-04-16",\
                "proofs":[{"kind":"screenshot","legible":false}]}""";
    }
}
