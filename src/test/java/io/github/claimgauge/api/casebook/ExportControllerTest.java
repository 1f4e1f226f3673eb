package io.github.claimgauge.api.casebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.access.Role;
import io.github.claimgauge.api.Door;
import io.github.claimgauge.api.Door.Reply;
import io.github.claimgauge.api.ServerTest;
import io.github.claimgauge.api.Visitors;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
final class ExportControllerTest {

    private static final String CLAIMS = "/api/v1/claims";

    private final Door door;

    ExportControllerTest(@Autowired Visitors visitors, @LocalServerPort int port) {
        this.door = visitors.visitor(port, Role.ANALYST);
    }

    private Reply file(String actor, String tlp) {
        return door.post(
                CLAIMS,
                "{\"attack\":\"data_breach\",\"tlp\":\"" + tlp + "\",\"actor\":{\"name\":\"" + actor
                        + "\"},\"victim\":{\"name\":\"ACME\"},\"claimedAt\":\"2024-04-16\"}");
    }

    private String address() {
        return CLAIMS + "/" + file("Exporter", "clear").json().at("/id").asString();
    }

    @ParameterizedTest
    @CsvSource({
        "stix, application/stix+json;version=2.1, '{\"type\":\"bundle\"', .stix.json",
        "misp, application/json, '{\"Event\":{', .misp.json",
        "csv, text/csv;charset=UTF-8, '\"id\",', .csv",
        "csv-raw, text/csv;charset=UTF-8, '\"id\",', .csv",
        "ndjson, application/x-ndjson, '{\"claim\":{', .ndjson",
        "markdown, text/markdown;charset=UTF-8, '# Exporter claims', .md"
    })
    void givesAClaimInTheFormatAskedFor(String format, String type, String beginning, String suffix) {
        var address = address();
        var reply = door.get(address + "?format=" + format);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.type()).isEqualTo(type);
        assertThat(reply.text()).startsWith(beginning);
        assertThat(reply.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"" + address.substring(CLAIMS.length() + 1) + suffix + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "application/stix+json, '{\"type\":\"bundle\"'",
        "application/stix+json;version=2.1, '{\"type\":\"bundle\"'",
        "'text/csv;q=0.5, text/markdown', '# Exporter claims'",
        "text/csv, '\"id\",'",
        "application/x-ndjson, '{\"claim\":{'"
    })
    void givesAClaimInTheTypeAccepted(String accept, String beginning) {
        assertThat(door.get(address(), "Accept", accept).text()).startsWith(beginning);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/json", "text/html, */*;q=0.1", "application/*"})
    void givesJsonToWhomeverAsksForNothingElse(String accept) {
        var address = address();

        assertThat(door.get(address, "Accept", accept).json().at("/id").asString())
                .isEqualTo(address.substring(CLAIMS.length() + 1));
        assertThat(door.get(CLAIMS, "Accept", accept).json().has("claims")).isTrue();
    }

    @Test
    void formatWinsOverAccept() {
        assertThat(door.get(address() + "?format=csv", "Accept", "application/json")
                        .type())
                .startsWith("text/csv");
        assertThat(door.get(address() + "?format=json", "Accept", "application/json")
                        .type())
                .isEqualTo("application/json");
    }

    @Test
    void refusesOtherTypes() {
        assertThat(door.get(address(), "Accept", "application/stix+json;version=2.0")
                        .status())
                .isEqualTo(406);
        assertThat(door.get(address(), "Accept", "image/png").status()).isEqualTo(406);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?format=word", "?format=", "?format=csv&format=stix", "?format=csv&actor=x"})
    void refusesOtherParameters(String query) {
        assertThat(door.get(address() + query).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?format=word",
                "?format=json",
                "?format=csv&limit=1",
                "?format=csv&sort=score",
                "?format=csv&x=1"
            })
    void refusesOtherParametersOfAList(String query) {
        assertThat(door.get(CLAIMS + query).status()).isEqualTo(400);
    }

    @Test
    void thereIsNothingOfAClaimThatThereIsNot() {
        assertThat(door.get(CLAIMS + "/none-such?format=stix").status()).isEqualTo(404);
        assertThat(door.get(CLAIMS + "/none-such", "Accept", "text/csv").status())
                .isEqualTo(404);
    }

    @Test
    void givesTheAnswerThatWasKept() {
        var address = address();
        var line = door.get(address + "?format=ndjson").text();

        assertThat(line).contains(door.get(address + "/assessments/1").text());
    }

    @Test
    void givesAllThatTheFiltersLetThrough() {
        var actor = "Actor " + UUID.randomUUID();
        for (int count = 0; count < 5; count++) {
            file(actor, "clear");
        }
        file(actor, "red");
        file(actor, "amber");
        var query = "?actor=" + actor.replace(" ", "%20");

        assertThat(door.get(CLAIMS + query + "&format=ndjson").lines()).hasSize(6);
        assertThat(door.get(CLAIMS + query, "Accept", "text/csv").lines()).hasSize(7);
        assertThat(door.get(CLAIMS + query + "&format=misp").json().get("response"))
                .hasSize(6);
        assertThat(door.get(CLAIMS + query + "&format=csv").header("Content-Disposition"))
                .contains("\"claims.csv\"");
        assertThat(new String(door.get(CLAIMS + query + "&format=stix").body(), UTF_8))
                .doesNotContain("TLP:RED");
    }
}
