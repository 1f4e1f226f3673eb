package io.github.claimgauge.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.access.Role;
import io.github.claimgauge.api.Door.Reply;
import io.github.claimgauge.claim.Claim.Tlp;
import io.github.claimgauge.tuning.edition.InForce;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
final class BacktestsControllerTest {

    private static final String PATH = "/api/v1/backtests";
    private static final String REFERENCE = "{\"cases\":[\"reference\"]}";

    private final String version;
    private final Door door;
    private final Door guest;

    BacktestsControllerTest(@Autowired InForce inForce, @Autowired Visitors visitors, @LocalServerPort int port) {
        this.version = inForce.edition().version();
        this.door = visitors.visitor(port, Role.ANALYST);
        this.guest = visitors.visitor(port, Role.VIEWER, Tlp.CLEAR);
    }

    @Test
    void measuresTheRulebookInForceOnTheReferenceCases() {
        var json = door.post(PATH, REFERENCE).json();

        assertThat(json.at("/views")).hasSize(2);
        assertThat(json.at("/views/0/view").asString()).isEqualTo("at_claim");
        assertThat(json.at("/views/0/rulebook").asString()).isEqualTo(version);
        assertThat(json.at("/views/0/claims")).hasSize(107);
        assertThat(json.at("/views/0/quality/claims").asInt()).isEqualTo(86);
        assertThat(json.at("/views/0/quality/auc").asDouble()).isGreaterThan(0.9);
        assertThat(json.at("/views/0/quality/calibrated").asBoolean()).isFalse();
    }

    @Test
    void isAPageForWhoeverWouldRatherHaveOne() {
        var reply = door.send(door.request(PATH, "Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .header("Content-Type", Door.JSON)
                .POST(BodyPublishers.ofString(REFERENCE)));

        assertThat(reply.type()).isEqualTo("text/html;charset=UTF-8");
        assertThat(reply.text()).startsWith("<!DOCTYPE html>").contains("Uncalibrated: 86 labelled claims");
        assertThat(reply.response().headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'; style-src 'sha256-");
        assertThat(door.post(PATH, REFERENCE).type()).isEqualTo("application/json");
    }

    @Test
    void measuresOnWhatBecameOfClaimsAsFarAsTheCallerMaySeeThem() {
        var green = settled("green");
        var clear = settled("clear");

        assertThat(claims(door)).contains(green, clear);
        assertThat(claims(guest)).contains(clear).doesNotContain(green);
        assertThat(guest.post(PATH, "{}").json().at("/views/0/claims")).hasSizeGreaterThan(107);
    }

    @Test
    void measuresOnClaimsThatTheCallerBringsAlong() {
        var json = door.post(PATH, "{\"claims\":[" + Door.dji() + "]}").json();

        assertThat(json.at("/views/1/claims")).hasSize(1);
        assertThat(json.at("/views/1/claims/0/claim").asString()).isEqualTo("r00tk1t-dji-2024");
        assertThat(json.at("/views/1/claims/0/outcome").asString()).isEqualTo("refuted");
    }

    @Test
    void comparesWithAnotherVersion() {
        door.post("/api/v1/claims", claim("clear")); // so that the version is kept
        var json = door.post(
                        PATH,
                        "{\"cases\":[\"reference\"],\"rulebook\":\"" + version + "\",\"against\":\"" + version + "\"}")
                .json();

        assertThat(json.at("/views/0/against/rulebook").asString()).isEqualTo(version);
        assertThat(json.at("/views/0/against/quality")).isEqualTo(json.at("/views/0/quality"));
        assertThat(json.at("/views/0/against/moved")).isEmpty();
    }

    @Test
    void measuresADraft() {
        var draft = door.post("/api/v1/drafts", "{\"name\":\"Lighter\",\"numbers\":{\"/weights/victim.confirms\":1}}")
                .json();
        assertThat(draft.at("/id").isString()).as(draft.toString()).isTrue();
        var json = door.post(
                        PATH,
                        "{\"cases\":[\"reference\"],\"draft\":\""
                                + draft.at("/id").asString() + "\",\"against\":\"" + version + "\"}")
                .json();

        assertThat(json.at("/views/1/rulebook").asString()).isNotEqualTo(version);
        assertThat(json.at("/views/1/against/moved")).isNotEmpty();
    }

    @Test
    void pointsAtEverythingThatIsWrong() {
        var reply = door.post(
                PATH,
                "{\"cases\":[\"mine\"],\"claims\":[{},{\"claim\":{\"attack\":\"theft\"},\"outcome\":{}}],\"x\":1}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.pointers())
                .contains("/cases/0", "/claims/0/claim", "/claims/0/outcome", "/claims/1/claim/attack", "/x");
    }

    @Test
    void refusesClaimsOfTheFutureAsScoringDoes() {
        var claim = """
                {"claim":{"actor":{"name":"A"},"victim":{"name":"V"},"attack":"ddos","claimedAt":"%s"},
                 "outcome":{"label":"refuted"}}""".formatted(LocalDate.now(ZoneOffset.UTC).plusDays(3));
        var reply = door.post(PATH, "{\"claims\":[" + claim + "," + claim + ",{}]}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.pointers())
                .containsExactlyInAnyOrder(
                        "/claims/0/claim/claimedAt",
                        "/claims/1/claim/claimedAt",
                        "/claims/2/claim",
                        "/claims/2/outcome");
    }

    @Test
    void measuresOneRulebookAtATime() {
        assertThat(door.post(PATH, "{\"rulebook\":\"x\",\"draft\":\"y\"}").pointers())
                .containsExactly("/draft");
    }

    @Test
    void refusesWhatThereIsNot() {
        assertRefused("{\"rulebook\":\"nope\"}", "/rulebook");
        assertRefused("{\"against\":\"nope\"}", "/against");
        assertRefused("{\"draft\":\"nope\"}", "/draft");
        assertRefused("{\"cases\":[]}", "/cases");
        assertThat(door.post(PATH, Door.JSON, new byte[2 << 20]).status()).isEqualTo(413);
    }

    private void assertRefused(String body, String pointer) {
        var reply = door.post(PATH, body);

        assertThat(reply.status()).as(body).isEqualTo(422);
        assertThat(reply.pointers()).containsExactly(pointer);
    }

    private static java.util.List<String> claims(Door caller) {
        return caller.post(PATH, "{\"cases\":[\"casebook\"]}")
                .json()
                .at("/views/0/claims")
                .valueStream()
                .map(claim -> claim.at("/claim").asString())
                .toList();
    }

    private static String claim(String tlp) {
        return """
                {"id":"%s","attack":"ddos","tlp":"%s","actor":{"name":"Backtest"},"victim":{"name":"Backtest"},
                 "claimedAt":"2024-04-16"}""".formatted(UUID.randomUUID(), tlp);
    }

    private String settled(String tlp) {
        var id = door.post("/api/v1/claims", claim(tlp)).json().at("/id").asString();
        var reply = put("/api/v1/claims/" + id + "/outcome", "{\"label\":\"refuted\"}");
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return id;
    }

    private Reply put(String path, String body) {
        return door.send(
                door.request(path, "Content-Type", Door.JSON).PUT(BodyPublishers.ofByteArray(body.getBytes(UTF_8))));
    }
}
