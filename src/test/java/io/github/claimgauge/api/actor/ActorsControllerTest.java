package io.github.claimgauge.api.actor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.access.Role;
import io.github.claimgauge.api.Door;
import io.github.claimgauge.api.Door.Reply;
import io.github.claimgauge.api.ServerTest;
import io.github.claimgauge.api.Visitors;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
final class ActorsControllerTest {

    private static final String ACTORS = "/api/v1/actors";

    private final Door door;

    ActorsControllerTest(@Autowired Visitors visitors, @LocalServerPort int port) {
        this.door = visitors.visitor(port, Role.ANALYST);
    }

    @Test
    void showsAnActorByAnyOfItsNames() {
        var reply = door.get(ACTORS + "/lockbit%203.0");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("ETag")).isNotEmpty();
        assertThat(reply.json().at("/id").asString()).isEqualTo("lockbit");
        assertThat(reply.json().at("/sources/0").asString()).isEqualTo("product");
        assertThat(reply.json().at("/computed/record/confirmed").asInt()).isEqualTo(4);
        assertThat(reply.json().at("/profile/kind/0/value").asString()).isEqualTo("ransomware");
    }

    @Test
    void pagesThroughAllActors() {
        var first = door.get(ACTORS + "?limit=100").json();
        var second = door.get(
                ACTORS + "?limit=100&after=" + first.at("/next").asString().replace(" ", "%20"));

        assertThat(first.at("/actors")).hasSize(100);
        assertThat(second.json().at("/actors/0/id").asString())
                .isGreaterThan(first.at("/next").asString());
        assertThat(door.get(ACTORS + "?q=lockb").json().at("/actors/0/name").asString())
                .isEqualTo("LockBit");
    }

    @Test
    void namesEveryParameterThatIsWrong() {
        var reply = door.get(ACTORS + "?limit=501&name=x&q=&after=");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().at("/errors").valueStream().map(error -> error.at("/message")
                        .asString()))
                .satisfiesExactly(
                        unknown -> assertThat(unknown).contains("q, after and limit"),
                        limit -> assertThat(limit).startsWith("limit "),
                        q -> assertThat(q).startsWith("q "),
                        after -> assertThat(after).startsWith("after "));
        for (var wrong : List.of("limit=0", "limit=x", "limit=-1", "limit=", "q=", "limit=1&limit=2")) {
            assertThat(door.get(ACTORS + "?" + wrong).status()).as(wrong).isEqualTo(400);
        }
    }

    @Test
    void keepsAnEditAndRefusesALostOne() {
        var made = put(
                "Night%20Herald",
                "{\"name\":\"Night Herald\",\"kind\":[{\"value\":\"hacktivist\"}]}", "If-None-Match", "*");
        var again = put("nightherald", "{\"name\":\"Night Herald\",\"aliases\":[\"Herald\"]}", "If-Match", "\"1\"");

        assertThat(made.status()).isEqualTo(200);
        assertThat(again.json().at("/revision").asInt()).isEqualTo(2);
        assertThat(again.json().at("/sources/0").asString()).isEqualTo("analyst");
        assertThat(put("nightherald", "{\"name\":\"Night Herald\"}", "If-Match", "\"1\"")
                        .status())
                .isEqualTo(412);
        assertThat(put("nightherald", "{\"name\":\"Night Herald\"}").status()).isEqualTo(428);
        assertThat(put("nightherald", "{\"name\":\"Night Herald\"}", "If-None-Match", "*")
                        .status())
                .isEqualTo(412);
        var missing = put("nobodyyet", "{\"name\":\"Nobody yet\"}", "If-Match", "*");
        assertThat(missing.status()).isEqualTo(412);
        assertThat(missing.text()).contains("If-None-Match: *");
    }

    @Test
    void takesNullForWhatNobodyHasSaid() {
        var made = put("Quiet", """
                {"name": "Quiet", "aliases": null, "activeSince": null, "kind": [{"value": "state", "since": null, "source": null}],
                 "takedowns": null}""", "If-None-Match", "*");

        assertThat(made.status()).isEqualTo(200);
        assertThat(made.json().at("/profile").propertyNames()).contains("kind").doesNotContain("activeSince");
    }

    @Test
    void namesEveryFaultOfAProfile() {
        var reply = put(
                "Faulty",
                "{\"name\":\"Faulty\",\"kind\":[{\"value\":\"pirate\"}],\"usualCountries\":[{\"value\":[\"XX\"]}],\"x\":1}",
                "If-None-Match",
                "*");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.pointers()).contains("/kind/0/value", "/usualCountries/0/value/0", "/x");
    }

    @Test
    void doesNotKnowWhatIsNotThere() {
        assertThat(door.get(ACTORS + "/nobody").status()).isEqualTo(404);
    }

    @Test
    void importsAGalaxyAndTellsWhatHasNoPlace() {
        var galaxy = """
                {"type":"threat-actor","version":1,"values":[{"value":"Imported One","meta":{"cfr-suspected-victims":["NATO","Japan"]}}]}""";
        var first = door.post(ACTORS + "/imports", galaxy).json();
        var second = door.post(ACTORS + "/imports", galaxy).json();

        assertThat(first.at("/added").asInt()).isEqualTo(1);
        assertThat(first.at("/unmapped/0/value").asString()).isEqualTo("NATO");
        assertThat(second.at("/unchanged").asInt()).isEqualTo(1);
        assertThat(door.post(ACTORS + "/imports", "{}").status()).isEqualTo(400);
    }

    @Test
    void anImportOfWhatNoTextMayHoldLeavesTheRegistryReadable() {
        var reply = door.post(ACTORS + "/imports", """
                {"type":"threat-actor","values":[{"value":"Hurt One","meta":{"cfr-suspected-victims":["\\u0000","\\ud83d"]}}]}""");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().at("/unmapped/1/field").asString()).isEqualTo("cfr-suspected-victims");
        assertThat(door.get(ACTORS + "/hurt%20one").json().at("/damaged").size())
                .isZero();
        assertThat(door.get(ACTORS + "?limit=500").status()).isEqualTo(200);
    }

    private Reply put(String name, String json, String... headers) {
        return door.send(door.request(ACTORS + "/" + name, headers)
                .header("Content-Type", Door.JSON)
                .PUT(BodyPublishers.ofByteArray(json.getBytes(UTF_8))));
    }
}
