package io.github.claimgauge.api.score;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.api.Door;
import io.github.claimgauge.api.ServerTest;
import io.github.claimgauge.assessment.Assessor;
import io.github.claimgauge.claim.Moment;
import io.github.claimgauge.json.AnswerWriter;
import io.github.claimgauge.json.ClaimReader;
import io.github.claimgauge.json.Letters;
import io.github.claimgauge.score.Rulebook;
import io.github.claimgauge.score.Scorer.Detail;
import io.github.claimgauge.tuning.edition.InForce;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
final class ScoreControllerTest {

    private static final String SCORE = "/api/v1/score";

    private final Rulebook rulebook;
    private final Door door;

    ScoreControllerTest(@Autowired InForce inForce, @LocalServerPort int port) {
        this.rulebook = inForce.edition().rulebook();
        this.door = Door.at(port);
    }

    @Test
    void scoresTheDjiClaimAsItLookedOnTheFirstDay() {
        var reply = door.post(SCORE + "?asOf=2024-04-16", Door.dji());

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.type()).isEqualTo("application/json");
        assertThat(reply.json().at("/findings").valueStream().map(finding -> finding.at("/rule")
                        .asString()))
                .contains(
                        "proof.illegible",
                        "channel.followups_empty",
                        "target.outside_usual_region",
                        "timing.strike_soon_after_threat");
    }

    @Test
    void scoresTheDjiClaimLowerOnceTheVictimHasDenied() {
        var before = door.post(SCORE + "?asOf=2024-04-16", Door.dji()).json();
        var after = door.post(SCORE + "?asOf=2024-04-18", Door.dji()).json();

        assertThat(after.at("/points").asInt()).isLessThan(before.at("/points").asInt());
        assertThat(after.at("/score").asInt()).isLessThan(before.at("/score").asInt());
    }

    @Test
    void givesTheSameBytesThroughEveryDoor() {
        var claim = new ClaimReader(Clock.systemUTC()).read(Door.dji().getBytes(UTF_8));
        var library = AnswerWriter.bytes(new Assessor(rulebook).assess(claim, Moment.parse("2024-04-16"), Detail.FULL));
        var path = SCORE + "?asOf=2024-04-16";

        assertThat(door.post(path, Door.dji()).body()).isEqualTo(library);
        assertThat(door.post(path, Door.NDJSON, Door.dji().getBytes(UTF_8)).text())
                .isEqualTo(new String(library, UTF_8) + "\n");
    }

    @Test
    void scoresAllReferenceCasesInOneCall() {
        var reply = door.post(SCORE, Door.NDJSON, Door.cases());
        var cases = new String(Door.cases(), UTF_8).lines().toList();

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.type()).isEqualTo("application/x-ndjson");
        assertThat(reply.lines()).hasSameSizeAs(cases).hasSizeGreaterThan(100).allSatisfy(line -> assertThat(line)
                .contains("\"score\":"));
        assertThat(reply.lines().get(5))
                .isEqualTo(door.post(SCORE, cases.get(5)).text());
        assertThat(reply.lines().get(99))
                .isEqualTo(door.post(SCORE, cases.get(99)).text());
    }

    @Test
    void leavesTheOutlookOutIfOnlyFindingsAreWanted() {
        var full = door.post(SCORE, Door.dji()).json();
        var brief = door.post(SCORE + "?explain=findings", Door.dji()).json();

        assertThat(full.propertyNames()).contains("range", "silent", "notAssessed", "nextChecks", "flips");
        assertThat(brief.propertyNames())
                .contains("score", "findings", "groups")
                .doesNotContain("range", "silent", "notAssessed", "nextChecks", "flips");
        assertThat(brief.at("/points")).isEqualTo(full.at("/points"));
        assertThat(door.post(SCORE + "?explain=full", Door.dji()).json()).isEqualTo(full);
    }

    @Test
    void scoresAHalfKnownClaim() {
        var reply = door.post(SCORE, """
                {"attack":"ransomware","actor":{"name":"LockBit"},"victim":{"name":"Example"},"claimedAt":"2024"}""");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().at("/claimId").isNull()).isTrue();
        assertThat(reply.json().at("/confidence").asString()).isEqualTo("low");
        assertThat(reply.json().at("/nextChecks")).isNotEmpty();
    }

    @Test
    void refusesParametersThatMakeNoSense() {
        for (var query : List.of(
                "asOf=2024-04-15", // the claim was made a day later
                "asOf=",
                "asOf=tomorrow",
                "asOf=2142-04-16",
                "asOf=2024-02-30",
                "asOf=%2B999999999-01-01",
                "asOf=2024-04-16&asOf=2024-04-18",
                "asof=2024-04-16",
                "explain=everything",
                "explain=",
                "explain=FULL")) {
            var reply = door.post(SCORE + "?" + query, Door.dji());

            assertThat(reply.status()).as(query).isEqualTo(400);
            assertThat(reply.type()).as(query).isEqualTo("application/problem+json");
            assertThat(reply.pointers()).as(query).containsExactly("");
            assertThat(reply.json().at("/errors/0/message").asString())
                    .as(query)
                    .contains(query.startsWith("explain") ? "explain" : "asOf");
        }
    }

    @Test
    void tellsHowThePlusOfAnOffsetIsSent() {
        var path = SCORE + "?asOf=2024-04-17T01:00:00";

        assertThat(door.post(path + "%2B01:00", Door.dji()).status()).isEqualTo(200);
        assertThat(door.post(path + "+01:00", Door.dji()).text()).contains("%2B");
        assertThat(door.post(path, Door.dji()).text()).doesNotContain("%2B");
    }

    @Test
    void goesOnAfterAFaultyLine() {
        var body = Door.dji() + "\n{\"attack\":\"theft\"}\n\nnonsense\n" + Door.dji() + "\n";
        var lines = door.post(SCORE + "?asOf=2024-04-16", Door.NDJSON, body.getBytes(UTF_8))
                .lines();

        assertThat(lines).hasSize(4);
        assertThat(lines.get(1)).contains("\"status\":400", "\"line\":2", "\"/attack\"", "\"/victim\"");
        assertThat(lines.get(2)).contains("\"status\":400", "\"line\":4");
        assertThat(lines.get(3)).isEqualTo(lines.get(0));
    }

    @Test
    void tellsOfEachLineThatItIsTooEarlyForAsOf() {
        var lines = door.post(SCORE + "?asOf=2020", Door.NDJSON, Door.cases()).lines();

        assertThat(lines).anySatisfy(line -> assertThat(line).contains("\"score\":"));
        assertThat(lines).anySatisfy(line -> assertThat(line).contains("invalid-parameter", "\"line\":"));
    }

    @Test
    void refusesALineOfManyMegabytesAndScoresTheNext() {
        var next = "\n" + Door.dji();
        var request = door.request(SCORE)
                .header("Content-Type", Door.NDJSON)
                .POST(BodyPublishers.ofInputStream(() -> new SequenceInputStream(
                        new Letters(64L << 20), new ByteArrayInputStream(next.getBytes(UTF_8)))));
        var lines = door.send(request).lines();

        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).contains("\"status\":413", "\"line\":1");
        assertThat(lines.get(1)).contains("\"score\":");
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void answersALineWhileTheRequestIsStillComing() throws Exception {
        try (var connection = new Socket("localhost", door.port())) {
            var request = connection.getOutputStream();
            var line = (Door.dji() + "\n").getBytes(UTF_8);
            request.write(
                    "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\nTransfer-Encoding: chunked\r\n\r\n%x\r\n"
                            .formatted(SCORE, Door.NDJSON, line.length)
                            .getBytes(UTF_8));
            request.write(line);
            request.write("\r\n".getBytes(UTF_8));
            request.flush();

            var answers = new BufferedReader(new InputStreamReader(connection.getInputStream(), UTF_8));
            assertThat(answers.lines().anyMatch(answer -> answer.startsWith("{\"claimId\":")))
                    .isTrue();

            request.write("0\r\n\r\n".getBytes(UTF_8));
        }
    }

    /** The connection ends without the end of the answer, which says as much as can still be said. */
    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void addsNothingToAnAnswerWhoseRequestBreaksOff() throws Exception {
        try (var connection = new Socket("localhost", door.port())) {
            var request = connection.getOutputStream();
            request.write(("POST %s?explain=findings HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\n"
                            + "Content-Length: 99999\r\n\r\n%s\n{\"id\":")
                    .formatted(SCORE, Door.NDJSON, Door.dji())
                    .getBytes(UTF_8));
            connection.shutdownOutput();

            var answer = new String(connection.getInputStream().readAllBytes(), UTF_8);
            assertThat(answer).contains("{\"claimId\":").doesNotContain("about:blank", "\r\n0\r\n");
        }
    }
}
