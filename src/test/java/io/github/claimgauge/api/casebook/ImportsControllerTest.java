package io.github.claimgauge.api.casebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.access.Role;
import io.github.claimgauge.api.Door;
import io.github.claimgauge.api.ServerTest;
import io.github.claimgauge.api.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class ImportsControllerTest {

    private static final String PATH = "/api/v1/imports";

    private static final String POST =
            "[{\"post_title\": \"%s\", \"group_name\": \"nightherald\", \"discovered\": \"2025-03-04\"}, {}]";

    private final Door door;

    ImportsControllerTest(@Autowired Visitors visitors, @LocalServerPort int port) {
        this.door = visitors.visitor(port, Role.ANALYST);
    }

    @Test
    void answersWithWhatBecameOfEachPlace() {
        var reply = door.post(PATH, POST.formatted("Example Imports"));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().at("/format").asString()).isEqualTo("ransomware-live");
        assertThat(reply.json().at("/accepted").asInt()).isOne();
        assertThat(reply.json().at("/refused").asInt()).isOne();
        assertThat(reply.json().at("/refusals/0/errors/0/pointer").asString()).startsWith("/1");
        assertThat(door.post(PATH, POST.formatted("Example Imports"))
                        .json()
                        .at("/unchanged")
                        .asInt())
                .isOne();
    }

    @Test
    void readsTables() {
        var table = "actor.name,victim.name,attack,claimedAt\nNight Herald,Example Tables,ddos,2025-03-04\n";
        var reply = door.post(PATH, "text/csv", table.getBytes(UTF_8));

        assertThat(reply.json().at("/accepted").asInt()).isOne();
    }

    @Test
    void takesTheMediaTypeOfStixForItsFormat() {
        var reply = door.post(PATH, "application/stix+json;version=2.1", POST.getBytes(UTF_8));

        assertThat(reply.json().at("/format").asString()).isEqualTo("stix");
    }

    @Test
    void refusesWhatIsInNoKnownFormat() {
        var reply = door.post(PATH, "{\"x\": 1}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().at("/type").asString()).endsWith(":invalid-file");
        assertThat(reply.text()).contains("ransomware-live", "stix");
    }

    @Test
    void refusesAnUnknownFormatOrParameter() {
        assertThat(door.post(PATH + "?format=excel", POST).status()).isEqualTo(400);
        assertThat(door.post(PATH + "?fromat=stix", POST).status()).isEqualTo(400);
        assertThat(door.post(PATH, "text/plain", POST.getBytes(UTF_8)).status()).isEqualTo(415);
    }
}
