package io.github.claimgauge.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
final class ProblemsTest {

    private static final String SCORE = "/api/v1/score";
    private static final String CLAIM = """
            {"attack":"ddos","actor":{"name":"A"},"victim":{"name":"B"},"claimedAt":"2024-04-16"}""";

    private final Door door;

    ProblemsTest(@LocalServerPort int port) {
        this.door = Door.at(port);
    }

    private static void assertProblem(Door.Reply reply, int status) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(status);
        assertThat(reply.type()).isEqualTo("application/problem+json");
        assertThat(reply.json().at("/status").asInt()).isEqualTo(status);
        assertThat(reply.json().at("/title").asString()).isNotBlank();
        assertThat(reply.json().at("/detail").asString()).isNotBlank();
        assertThat(reply.json().at("/errors").isArray()).isTrue();
        assertThat(reply.text()).doesNotContainIgnoringCase("exception", "java", "spring", "jackson", "tomcat");
        assertThat(reply.response().headers().firstValue("X-Content-Type-Options"))
                .contains("nosniff");
    }

    @Test
    void tellsWhatThereIsNot() {
        assertProblem(door.get("/api/v1/nothing"), 404);
        assertProblem(door.get("/api/v1/rules/"), 404);
    }

    @Test
    void answersInUtf8WhateverEncodingIsAskedFor() {
        var reply = door.post(SCORE, Door.JSON, CLAIM.getBytes(UTF_8), "Accept", "application/json;charset=utf-16");

        assertThat(reply.type()).isEqualTo(Door.JSON);
        assertThat(reply.json().at("/score").isInt()).isTrue();
        for (var path : List.of("/api/v1/rules", "/api/v1/rulebook", "/actuator/health")) {
            assertThat(door.get(path, "Accept", "application/json;charset=utf-16")
                            .type())
                    .as(path)
                    .isEqualTo(Door.JSON);
        }
        assertThat(door.get("/rules", "Accept", "text/html;charset=utf-16").type())
                .isEqualTo("text/html;charset=UTF-8");
    }

    @Test
    void turnsAwayWhatNoDatabaseHolds() {
        for (var path : List.of("/api/v1/claims?text=%00", "/api/v1/drafts?before=%00", "/claims?actor=a%00b")) {
            assertProblem(door.get(path), 400);
        }
    }

    @Test
    void tellsWhichMethodsThereAre() {
        var reply = door.get(SCORE);

        assertProblem(reply, 405);
        assertThat(reply.header("Allow")).isEqualTo("OPTIONS, POST");
        assertProblem(door.post("/api/v1/rules", "{}"), 405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "PROPFIND", "FOO", "get"})
    void tellsWhichMethodsThereAreWhateverWasAskedFor(String method) {
        var reply = door.send(door.request("/api/v1/claims").method(method, BodyPublishers.noBody()));

        assertProblem(reply, 405);
        assertThat(reply.header("Allow")).isEqualTo("GET, HEAD, OPTIONS, POST");
        assertProblem(door.send(door.request("/api/v1/nothing").method(method, BodyPublishers.noBody())), 404);
    }

    @Test
    void tellsWhichMethodsThereAreIfThatIsAsked() {
        for (var path : List.of("/api/v1/claims", "/claims/1/edit", "/api/v1/claims/1/outcome")) {
            var reply = door.send(door.request(path, "Accept", "text/html").method("OPTIONS", BodyPublishers.noBody()));

            assertThat(reply.status()).as(path).isEqualTo(204);
            assertThat(reply.text()).isEmpty();
            assertThat(reply.header("Allow")).contains("OPTIONS").contains(path.endsWith("outcome") ? "PUT" : "GET");
            assertThat(reply.response().headers().firstValue("Access-Control-Allow-Origin"))
                    .isEmpty();
        }
        assertProblem(door.send(door.request("/api/v1/nothing").method("OPTIONS", BodyPublishers.noBody())), 404);
    }

    @Test
    void tellsWhichTypesThereAre() {
        assertProblem(door.post(SCORE, "text/plain", CLAIM.getBytes(UTF_8)), 415);
        assertProblem(door.post(SCORE, "application/xml", CLAIM.getBytes(UTF_8)), 415);
        assertProblem(door.post(SCORE, "nonsense", CLAIM.getBytes(UTF_8)), 415);
        assertProblem(door.post(SCORE, Door.JSON, CLAIM.getBytes(UTF_8), "Accept", "text/html"), 406);
        assertProblem(door.get("/api/v1/rules", "Accept", "image/png"), 406);
    }

    @Test
    void inflatesNothing() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(CLAIM.getBytes(UTF_8));
        }

        for (var type : List.of(Door.JSON, Door.NDJSON)) {
            assertProblem(door.post(SCORE, type, packed.toByteArray(), "Content-Encoding", "gzip"), 415);
        }
        assertProblem(door.post(SCORE, Door.JSON, packed.toByteArray()), 400);
    }

    @Test
    void refusesWhatIsTooLarge() {
        var large = CLAIM.replace("\"A\"", "\"" + "A".repeat(12 << 20) + "\"").getBytes(UTF_8);
        var many = ("{\"proofs\":[" + "1,".repeat(3_000_000) + "1]}").getBytes(UTF_8);

        assertProblem(door.post(SCORE, Door.JSON, large), 413);
        assertProblem(door.post(SCORE, Door.JSON, many), 413);
        assertProblem(door.post(SCORE + "/what-if", Door.JSON, large), 413);
        var chunked = door.request(SCORE)
                .header("Content-Type", Door.JSON)
                .POST(java.net.http.HttpRequest.BodyPublishers.ofInputStream(
                        () -> new java.io.ByteArrayInputStream(large)));
        assertProblem(door.send(chunked), 413);
    }

    @Test
    void tellsEveryFaultWithItsPointer() {
        var reply = door.post(SCORE, """
                {"attack":"theft","actor":{"name":5},"victim":{},"claimedAt":"2024-02-30","x":1,
                 "proofs":[{"kind":"screenshot","widthPx":1.9},{"kind":"photo"}]}""");

        assertProblem(reply, 400);
        assertThat(reply.pointers())
                .containsExactlyInAnyOrder(
                        "/attack",
                        "/actor/name",
                        "/victim/name",
                        "/claimedAt",
                        "/x",
                        "/proofs/0/widthPx",
                        "/proofs/1/kind");
    }

    @Test
    void repeatsNothingOfTheClaim() {
        for (var body : List.of(
                CLAIM.replace("ddos", "sec-ret"),
                CLAIM.replace("2024-04-16", "sec-ret"),
                CLAIM.replace("\"A\"", "[\"sec-ret\"]"),
                CLAIM + " sec-ret",
                "sec-ret")) {
            assertThat(door.post(SCORE, body).text()).contains("\"status\":400").doesNotContain("sec-ret");
        }
    }

    @Test
    void namesTheRulesThatMayHaveBeenMeant() {
        var reply = door.get("/api/v1/rules/proof.ilegible");

        assertProblem(reply, 404);
        assertThat(reply.text()).contains("Maybe it was meant to be proof.illegible");
        assertProblem(door.get("/api/v1/rules/" + "x".repeat(3000)), 404);
        assertProblem(door.get("/api/v1/rules/%3Cscript%3E"), 404);
    }

    @Test
    void answersWhatNoServletSees() throws IOException {
        assertProblem(door.get("/api/v1/rules/a%2Fb"), 400);
        assertThat(answer("CONNECT localhost:80 HTTP/1.1\r\nHost: localhost"))
                .startsWith("HTTP/1.1 501 ")
                .contains("\"status\":501");
        assertThat(answer("GET /api/v1/rules HTTP/9.9\r\nHost: localhost"))
                .startsWith("HTTP/1.1 505 ")
                .contains("\"status\":505");
        assertThat(answer("GET /api/v1/rules HTTP/1.1\r\nHost: localhost\r\nExpect: nonsense"))
                .startsWith("HTTP/1.1 417 ")
                .contains("application/problem+json", "\"status\":417", "\"errors\":[]}");
    }

    /** One that is read only where it is needed. */
    @Test
    void turnsAwayAHeaderThatHoldsAControl() throws IOException {
        assertThat(answer("POST /api/v1/score HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                        + "Content-Length: 0\r\nContent-Encoding: \u0085"))
                .startsWith("HTTP/1.1 400 ")
                .contains("application/problem+json", "\"status\":400");
    }

    /** To a request that no HTTP client would send. */
    private String answer(String request) throws IOException {
        try (var socket = new Socket("localhost", door.port())) {
            socket.getOutputStream().write((request + "\r\nConnection: close\r\n\r\n").getBytes(ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    /** Claims with a few bytes changed, left out, doubled or moved: none may be our fault. */
    @Test
    void answersAnyBytesByAScoreOrAFaultOfTheirs() {
        var random = new Random(20240416);
        var claim = Door.dji().getBytes(UTF_8);
        int scored = 0;
        for (int round = 0; round < 600; round++) {
            var reply = door.post(SCORE + "?explain=findings", Door.JSON, mutated(claim, random));
            assertThat(reply.status()).as("round %d", round).isIn(200, 400);
            scored += reply.status() == 200 ? 1 : 0;
        }
        assertThat(scored).isBetween(1, 599);
    }

    private static byte[] mutated(byte[] original, Random random) {
        var bytes = original.clone();
        var special = "\0\"\\{}[],:09-.eEtfn\u007f".getBytes(UTF_8);
        for (int change = random.nextInt(4); change >= 0; change--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] = special[random.nextInt(special.length)];
                case 2 ->
                    System.arraycopy(
                            original,
                            at,
                            bytes,
                            random.nextInt(bytes.length - (bytes.length - at) + 1),
                            bytes.length - at);
                default -> bytes = java.util.Arrays.copyOf(bytes, Math.max(1, at));
            }
        }
        return bytes;
    }
}
