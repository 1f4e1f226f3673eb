package io.github.claimgauge.api.draft;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.access.Role;
import io.github.claimgauge.api.Door;
import io.github.claimgauge.api.Door.Reply;
import io.github.claimgauge.api.ServerTest;
import io.github.claimgauge.api.Visitors;
import io.github.claimgauge.claim.Claim.Tlp;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ServerTest
final class DraftsControllerTest {

    private static final String DRAFTS = "/api/v1/drafts";
    private static final String WEIGHT = "{\"name\":\"Blurred proof\",\"numbers\":{\"/weights/proof.illegible\":-6}}";

    private final Door analyst;
    private final Door editor;
    private final Door secretive;
    private final Door modest;

    DraftsControllerTest(@Autowired Visitors visitors, @LocalServerPort int port) {
        analyst = visitors.visitor(port, Role.ANALYST);
        editor = visitors.visitor(port, Role.RULE_EDITOR);
        secretive = visitors.visitor(port, Role.ANALYST, Tlp.RED);
        modest = visitors.visitor(port, Role.ANALYST, Tlp.CLEAR);
    }

    @Test
    void makesADraftThatShowsWhatWouldChange() {
        var made = analyst.post(DRAFTS, WEIGHT);

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.header("ETag")).isEqualTo("\"1\"");
        var shown = analyst.get(made.header("Location"));
        assertThat(shown.text()).isEqualTo(made.text());
        assertThat(shown.json().at("/changes/0/number").asString()).isEqualTo("/weights/proof.illegible");
        assertThat(shown.json().at("/changes/0/from").asInt()).isEqualTo(-5);
        assertThat(shown.json().at("/changes/0/to").asInt()).isEqualTo(-6);
        assertThat(shown.json().at("/version").asString()).matches("[0-9a-f]{64}");
        assertThat(shown.json().at("/parent").asString()).isEqualTo(version());
        assertThat(shown.json().at("/behind").asBoolean()).isFalse();
        assertThat(shown.json().at("/faults")).isEmpty();
    }

    @Test
    void namesEveryFaultByItsPlaceInTheRequest() {
        var reply = analyst.post(DRAFTS, """
                {"name": "", "parent": "x", "numbers":
                 {"/weights/proof.illegible": "-6", "/weights/nothing": 1, "/start": 1e99, "/status/proof.absent": 5}}""");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.pointers())
                .containsExactly(
                        "/name",
                        "/parent",
                        "/numbers/~1start",
                        "/numbers/~1status~1proof.absent",
                        "/numbers/~1weights~1nothing",
                        "/numbers/~1weights~1proof.illegible");
        for (var odd :
                List.of("{", "[]", "{\"name\":1}", "{\"name\":\"x\",\"y\":1}", "{\"numbers\":{\"/start\":null}}")) {
            assertThat(analyst.post(DRAFTS, odd).status()).as(odd).isEqualTo(400);
        }
    }

    @Test
    void keepsWhatIsFaultyTogetherButLetsNobodyPublishIt() {
        var made = analyst.post(
                DRAFTS,
                "{\"name\":\"Faulty\",\"numbers\":{\"/groups/proof/floor\":1,\"/bands/unlikely\":60,\"/weights/proof.illegible\":-100}}");

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.json().at("/version").isNull()).isTrue();
        assertThat(made.json().at("/faults")).hasSizeGreaterThanOrEqualTo(3);
        var published = publish(made, "Why not");
        assertThat(published.status()).isEqualTo(422);
        assertThat(published.text()).contains("rules/scale.yaml:", "rules/proof.drl:");
        assertThat(analyst.post(path(made) + "/scenarios", "").status()).isEqualTo(422);
    }

    @Test
    void takesPatchesFromThoseWhoHaveSeenIt() {
        var made = analyst.post(
                DRAFTS, "{\"name\":\"P\",\"numbers\":{\"/thresholds/large_dump_tb\":0.000000001,\"/start\":-1}}");

        var patched = patch(made, "\"1\"", "{\"numbers\":{\"/start\":null,\"/weights/proof.illegible\":-7}}");

        assertThat(patched.status()).isEqualTo(200);
        assertThat(patched.json().at("/revision").asInt()).isEqualTo(2);
        assertThat(patched.json().at("/name").asString()).isEqualTo("P");
        assertThat(List.copyOf(patched.json().at("/numbers").propertyNames()))
                .containsExactly("/thresholds/large_dump_tb", "/weights/proof.illegible");
        assertThat(patch(made, "\"1\"", "{\"name\":\"Q\"}").status()).isEqualTo(412);
        assertThat(patch(made, null, "{\"name\":\"Q\"}").status()).isEqualTo(428);
        assertThat(patch(made, "*", "{\"name\":\"Q\"}").json().at("/name").asString())
                .isEqualTo("Q");
        assertThat(patch(made, "*", "{\"numbers\":{\"/start\":\"x\"}}").pointers())
                .containsExactly("/numbers/~1start");
        assertThat(patch(made, "*", "{\"numbers\":{\"/start\":1e99999999999}}").status())
                .isEqualTo(400);
        assertThat(patch(made, "*", "{\"state\":\"published\"}").status()).isEqualTo(400);
        assertThat(patch(made, "*", "{\"nmae\":null,\"numbers\":{\"/strat\":null,\"/start\":null}}")
                        .pointers())
                .containsExactlyInAnyOrder("/nmae", "/numbers/~1strat");
        assertThat(patch(made, "*", "{\"numbers\":{\"/start\":null}}").status()).isEqualTo(200);
    }

    @Test
    void discardsADraftForGood() {
        var made = analyst.post(DRAFTS, WEIGHT);

        assertThat(delete(made).status()).isEqualTo(204);
        assertThat(delete(made).status()).isEqualTo(204);

        assertThat(analyst.get(path(made)).json().at("/state").asString()).isEqualTo("discarded");
        assertThat(patch(made, "*", "{\"name\":\"Q\"}").status()).isEqualTo(409);
        assertThat(publish(made, "Why").status()).isEqualTo(409);
        assertThat(analyst.get(DRAFTS + "/x").status()).isEqualTo(404);
    }

    @Test
    void listsTheYoungestFirst() {
        var one = analyst.post(DRAFTS, WEIGHT).json().at("/id").asString();
        var other = analyst.post(DRAFTS, WEIGHT).json().at("/id").asString();

        var first = analyst.get(DRAFTS + "?state=open&limit=1").json();
        var next = analyst.get(
                DRAFTS + "?state=open&limit=1&before=" + first.at("/next").asString());

        assertThat(first.at("/drafts/0/id").asString()).isEqualTo(other);
        assertThat(next.json().at("/drafts/0/id").asString()).isEqualTo(one);
        for (var wrong : List.of(
                "state=x", "limit=0", "limit=501", "limit=x", "x=1", "limit=1&limit=2", "before=abc", "before=")) {
            assertThat(analyst.get(DRAFTS + "?" + wrong).status()).as(wrong).isEqualTo(400);
        }
    }

    @Test
    void refusesWhatBreaksAScenarioAndNamesIt() {
        var made = analyst.post(DRAFTS, "{\"name\":\"Upside down\",\"numbers\":{\"/weights/proof.illegible\":8}}");

        var tried = analyst.post(path(made) + "/scenarios", "");
        var refused = publish(made, "Let us see");

        assertThat(tried.json().at("/failed").asInt()).isPositive();
        assertThat(tried.json().at("/passed").asInt()).isPositive();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors").valueStream().map(error -> error.at("/message")
                        .asString()))
                .hasSize(tried.json().at("/failed").asInt())
                .anyMatch(message -> message.matches("features/proof.feature:\\d+: .*speaks for the claim"));
        assertThat(analyst.get(path(made)).json().at("/state").asString()).isEqualTo("open");
    }

    @Test
    void isPublishedByRuleEditorsAlone() {
        var made = analyst.post(DRAFTS, WEIGHT);

        var refused = analyst.post(path(made) + "/publish", Door.JSON, comment("Why"), "If-Match", "*");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(editor.post(path(made) + "/publish", Door.JSON, comment("Why"))
                        .status())
                .isEqualTo(428);
        assertThat(editor.post(path(made) + "/publish", Door.JSON, "{}".getBytes(UTF_8), "If-Match", "*")
                        .pointers())
                .containsExactly("/comment");
    }

    @Test
    void draftsWhatLabelledClaimsPropose() {
        var reply = analyst.post(
                "/api/v1/fits", "{\"name\":\"By the cases\",\"cases\":[\"reference\"],\"lock\":[\"proof.illegible\"]}");

        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        var draft = analyst.get(reply.header("Location")).json();
        assertThat(draft.at("/name").asString()).isEqualTo("By the cases");
        assertThat(draft.at("/faults")).isEmpty();
        reply.json().at("/proposals").forEach(proposal -> {
            var rule = proposal.at("/rule").asString();
            var to = proposal.at("/to").asInt();
            boolean changes = proposal.at("/from").asInt() != to;
            assertThat(draft.at("/numbers").has("/weights/" + rule)).as(rule).isEqualTo(changes && to != 0);
            assertThat(draft.at("/numbers").has("/status/" + rule)).as(rule).isEqualTo(changes && to == 0);
        });
        assertThat(draft.at("/numbers").has("/weights/proof.illegible")).isFalse();
    }

    @Test
    void proposesNothingFromTooLittleAndNamesEveryFault() {
        assertThat(modest.post("/api/v1/fits", "{\"cases\":[\"casebook\"]}").status())
                .isEqualTo(422);
        assertThat(analyst.post("/api/v1/fits", "{\"pull\":0,\"limit\":31,\"cases\":[]}")
                        .pointers())
                .containsExactly("/pull", "/limit", "/cases");
        assertThat(analyst.post("/api/v1/fits", "{\"lock\":[\"victim.confirms\",\"x\"]}")
                        .pointers())
                .containsExactly("/lock/1");
    }

    @Test
    void tellsTheEffectOnlyOfWhatTheCallerMaySee() {
        var red = """
                {"id": "secret", "tlp": "red", "attack": "data_breach", "actor": {"name": "A"}, "victim": {"name": "V"},
                 "claimedAt": "2024-03-10", "proofs": [{"kind": "screenshot", "legible": false}]}""";
        var made = analyst.post(DRAFTS, WEIGHT);
        int known = storedClaims(analyst, made);
        int all = storedClaims(secretive, made);

        assertThat(secretive.post("/api/v1/claims", red).status()).isEqualTo(201);

        assertThat(storedClaims(analyst, made)).isEqualTo(known);
        assertThat(storedClaims(secretive, made)).isEqualTo(all + 1);
        assertThat(analyst.get(path(made) + "/effect?most=500").text()).doesNotContain("secret");
        assertThat(secretive.get(path(made) + "/effect?most=500").text()).contains("\"id\":\"secret\"");
        assertThat(analyst.get(path(made) + "/effect?most=0").status()).isEqualTo(400);
        assertThat(analyst.get(path(made) + "/effect?least=1").status()).isEqualTo(400);
    }

    @Test
    void editorsWhoMindNoChangeOfOthersAllGetThrough() {
        var made = analyst.post(DRAFTS, "{\"name\":\"for all\"}");

        var replies = IntStream.range(0, 8)
                .mapToObj(number -> CompletableFuture.supplyAsync(
                        () -> patch(made, "*", "{\"name\":\"by number " + number + "\"}")))
                .toList();

        assertThat(replies).allMatch(reply -> reply.join().status() == 200);
        assertThat(analyst.get(path(made)).json().at("/revision").asInt()).isEqualTo(9);
    }

    private static int storedClaims(Door caller, Reply made) {
        return caller.get(path(made) + "/effect").json().at("/stored/claims").asInt();
    }

    private Reply publish(Reply made, String why) {
        return editor.post(path(made) + "/publish", Door.JSON, comment(why), "If-Match", "*");
    }

    private static byte[] comment(String why) {
        return "{\"comment\":\"%s\"}".formatted(why).getBytes(UTF_8);
    }

    private Reply patch(Reply made, @Nullable String revision, String json) {
        var headers = revision == null ? new String[0] : new String[] {"If-Match", revision};
        return analyst.send(analyst.request(path(made), headers)
                .header("Content-Type", "application/merge-patch+json")
                .method("PATCH", BodyPublishers.ofString(json)));
    }

    private Reply delete(Reply made) {
        return analyst.send(analyst.request(path(made)).DELETE());
    }

    private static String path(Reply made) {
        return DRAFTS + "/" + made.json().at("/id").asString();
    }

    private String version() {
        JsonNode rulebook = analyst.get("/api/v1/rulebook").json();
        return rulebook.at("/version").asString();
    }
}
