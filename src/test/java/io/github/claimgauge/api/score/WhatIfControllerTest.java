package io.github.claimgauge.api.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.api.Door;
import io.github.claimgauge.api.ServerTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
final class WhatIfControllerTest {

    private static final String PATH = "/api/v1/score/what-if";
    private static final String CLAIM = """
            {"attack":"data_breach","actor":{"name":"A"},"victim":{"name":"B"},"claimedAt":"2024-04-16",
             "proofs":[{"kind":"screenshot","legible":false}]}""";

    private final Door door;

    WhatIfControllerTest(@LocalServerPort int port) {
        this.door = Door.at(port);
    }

    private Door.Reply ask(String rest) {
        return door.post(PATH, "{\"claim\":" + CLAIM + rest + "}");
    }

    @Test
    void changesNothingIfNothingIsTried() {
        var reply = ask("");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().at("/before")).isEqualTo(reply.json().at("/after"));
        assertThat(reply.json().at("/before"))
                .isEqualTo(door.post("/api/v1/score", CLAIM).json());
        assertThat(reply.json().at("/difference").toString())
                .isEqualTo("{\"score\":0,\"points\":0,\"likelihood\":0.0,\"findings\":[]}");
    }

    @Test
    void triesAnotherWeight() {
        var json = ask(",\"weights\":{\"proof.illegible\":-9}").json();

        assertThat(json.at("/difference/findings/0/rule").asString()).isEqualTo("proof.illegible");
        assertThat(json.at("/difference/findings/0/after").asInt()).isEqualTo(-9);
        assertThat(json.at("/difference/points").asInt())
                .isNegative()
                .isEqualTo(json.at("/after/points").asInt()
                        - json.at("/before/points").asInt());
        assertThat(json.at("/after/rulebook/version")).isNotEqualTo(json.at("/before/rulebook/version"));
    }

    @Test
    void triesAnAnswer() {
        var json = ask(",\"answers\":{\"victim.response\":\"denied\"}").json();

        assertThat(json.at("/difference/score").asInt()).isNegative();
        assertThat(json.at("/difference/findings").toString())
                .contains("{\"rule\":\"victim.denies\",\"before\":null,\"after\":-");
    }

    @Test
    void keepsNothing() {
        var before = door.post("/api/v1/score", CLAIM).body();
        ask(",\"weights\":{\"proof.illegible\":50},\"answers\":{\"victim.response\":\"confirmed\"}");

        assertThat(door.post("/api/v1/score", CLAIM).body()).isEqualTo(before);
    }

    @Test
    void givesTheScoreThatItsNextChecksForetell() {
        for (var check : door.post("/api/v1/score", CLAIM).json().at("/nextChecks")) {
            var answer = check.at("/answers/0");
            var after = ask(",\"answers\":{\"" + check.at("/id").asString() + "\":\""
                            + answer.at("/answer").asString() + "\"}")
                    .json();

            assertThat(after.at("/after/score")).as(check.at("/id").asString()).isEqualTo(answer.at("/score"));
        }
    }

    @Test
    void pointsAtWhatThereIsNot() {
        var reply = ask(",\"weights\":{\"proof.nothing\":1,\"proof.illegible\":100},"
                + "\"answers\":{\"victim.response\":\"maybe\",\"no.question\":\"x\",\"a/b\":\"x\"}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.pointers())
                .containsExactlyInAnyOrder(
                        "/weights/proof.nothing",
                        "/weights/proof.illegible",
                        "/answers/victim.response",
                        "/answers/no.question",
                        "/answers/a~1b");
    }

    @Test
    void triesNoWeightBeyondMeasure() {
        for (int weight : List.of(100, -100, Integer.MIN_VALUE, Integer.MAX_VALUE)) {
            assertThat(ask(",\"weights\":{\"proof.illegible\":" + weight + "}").pointers())
                    .containsExactly("/weights/proof.illegible");
        }
    }

    @Test
    void tellsEveryFaultAtOnceWhateverItIsOf() {
        var reply = door.post(
                PATH,
                "{\"claim\":{\"attack\":\"x\"},\"weights\":{\"nope\":1},\"answers\":{\"zz\":\"q\"},\"asOf\":\"z\"}");

        assertThat(reply.pointers()).contains("/claim/attack", "/weights/nope", "/answers/zz", "/asOf");
        assertThat(reply.json().at("/type").asString()).endsWith(":invalid-what-if");
        assertThat(ask(",\"weights\":{\"nope\":1},\"asOf\":\"2024-04-01\"").pointers())
                .containsExactlyInAnyOrder("/weights/nope", "/asOf");
    }

    @Test
    void pointsBelowTheClaim() {
        var reply = door.post(
                PATH,
                "{\"claim\":{\"attack\":\"theft\",\"x\":1},\"asOf\":5,\"weights\":{\"a\":\"8\"},\"answers\":[],\"y\":1}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.pointers())
                .contains("/claim/attack", "/claim/x", "/claim/actor", "/asOf", "/weights/a", "/answers", "/y");
        assertThat(door.post(PATH, "{}").pointers()).containsExactly("/claim");
    }

    @Test
    void scoresAsOfTheMomentAsked() {
        var reply = ask(",\"asOf\":\"2024-05-01\"");

        assertThat(reply.json().at("/before/asOf").asString()).isEqualTo("2024-05-01");
        assertThat(ask(",\"asOf\":\"2024-04-01\"").pointers()).containsExactly("/asOf");
        assertThat(ask(",\"asOf\":\"2142-04-01\"").pointers()).containsExactly("/asOf");
    }
}
