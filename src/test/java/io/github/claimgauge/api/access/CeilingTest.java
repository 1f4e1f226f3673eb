package io.github.claimgauge.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.access.Role;
import io.github.claimgauge.api.Door;
import io.github.claimgauge.api.Door.Reply;
import io.github.claimgauge.api.ServerTest;
import io.github.claimgauge.api.Visitors;
import io.github.claimgauge.claim.Claim.Tlp;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A claim that is marked above a caller's ceiling does not exist for the caller, at whatever address. */
@ServerTest
final class CeilingTest {

    private final Door red;
    private final Door amber;
    private final String id = "ceiling." + UUID.randomUUID();

    CeilingTest(@Autowired Visitors visitors, @LocalServerPort int port) {
        this.red = visitors.visitor(port, Role.ANALYST, Tlp.RED);
        this.amber = visitors.visitor(port, Role.ANALYST, Tlp.AMBER);
    }

    private void file(String tlp) {
        var filed = red.post("/api/v1/claims", """
                {"id":"%s",%s"attack":"ddos","actor":{"name":"Ceiling"},"victim":{"name":"Ceiling"},
                 "claimedAt":"2024-04-16"}""".formatted(id, tlp));

        assertThat(filed.status()).as(filed.text()).isEqualTo(201);
    }

    private Reply amberAsks(String request, String other) {
        var parts = request.split(" ", 3);
        var type = parts[0].equals("PATCH") ? "application/merge-patch+json" : Door.JSON;
        return amber.send(amber.request("/api/v1/claims/" + other + parts[1], "If-Match", "\"1\"")
                .header("Content-Type", type)
                .method(parts[0], BodyPublishers.ofString(parts.length < 3 ? "" : parts[2])));
    }

    @Test
    void hidesWhatIsMarkedAboveIt() {
        file("\"tlp\":\"amber_strict\",");
        for (var request : List.of(
                "GET ?",
                "GET ?format=stix",
                "GET ?format=misp",
                "GET ?format=csv",
                "GET ?format=ndjson",
                "GET ?format=markdown",
                "GET /assessments",
                "GET /assessments/1",
                "GET /assessments/1/diff/1",
                "POST /assessments/1/replay",
                "POST /assessments",
                "PATCH ? {\"headline\":\"x\"}",
                "POST /answers {\"question\":\"victim.response\",\"answer\":\"denied\"}",
                "PUT /outcome {\"label\":\"refuted\"}",
                "DELETE /outcome")) {
            var hidden = amberAsks(request, id);

            assertThat(hidden.status()).as(request).isEqualTo(404);
            assertThat(hidden.text())
                    .as(request)
                    .isEqualTo(amberAsks(request, "nobody").text());
        }
        assertThat(red.get("/api/v1/claims/" + id).json().at("/revision").asInt())
                .isEqualTo(1);
    }

    @Test
    void leavesItOutOfEveryList() {
        file("\"tlp\":\"red\",");

        for (var format : List.of("", "&format=csv", "&format=ndjson", "&format=stix")) {
            assertThat(amber.get("/api/v1/claims?actor=Ceiling" + format).text())
                    .as(format)
                    .doesNotContain(id);
        }
        assertThat(red.get("/api/v1/claims?actor=Ceiling").text()).contains(id);
    }

    @Test
    void takesTheUnmarkedForAmber() {
        file("");

        assertThat(amber.get("/api/v1/claims/" + id).status()).isEqualTo(200);
    }
}
