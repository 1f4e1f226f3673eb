package io.github.claimgauge.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.access.Role;
import io.github.claimgauge.api.Door;
import io.github.claimgauge.api.Door.Reply;
import io.github.claimgauge.api.ServerTest;
import io.github.claimgauge.api.Visitors;
import io.github.claimgauge.storage.Database;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The registry's pages as they are without a browser's scripts. */
@ServerTest
final class ActorPagesTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    private final Database database;
    private final Door analyst;
    private final Door viewer;
    private final String id = "a" + UUID.randomUUID().toString().replace("-", "");

    ActorPagesTest(@Autowired Visitors visitors, @Autowired Database database, @LocalServerPort int port) {
        this.database = database;
        this.analyst = visitors.visitor(port, Role.ANALYST);
        this.viewer = visitors.visitor(port, Role.VIEWER);
    }

    private Reply save(Door door, String form) {
        return door.post("/actors/" + id, FORM, form.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void findActorsByAPartOfAName() {
        var page = viewer.get("/actors?q=lockb");

        assertThat(page.text())
                .contains("href=\"/actors/lockbit\"", "LockBit")
                .doesNotContain("Import actors", "Akira");
        assertThat(analyst.get("/actors?q=" + id).text()).contains("No actor has such a name", "/edit?name=" + id);
        assertThat(analyst.get("/actors").text()).contains("rel=\"next\"", "Import actors");
    }

    @Test
    void leadOnAndBackThroughTheList() {
        var first = viewer.get("/actors").text();
        var second = viewer.get(link("next", first)).text();

        assertThat(first).doesNotContain("rel=\"prev\"");
        assertThat(second).contains("rel=\"prev\"");
        assertThat(names(viewer.get(link("prev", second)).text()))
                .isEqualTo(names(first))
                .doesNotContainAnyElementsOf(names(second));
        assertThat(viewer.get(link("prev", second)).text())
                .contains("rel=\"next\"")
                .doesNotContain("rel=\"prev\"");
    }

    private static String link(String rel, String page) {
        return Pattern.compile("rel=\"" + rel + "\" href=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1)
                .replace("&amp;", "&");
    }

    private static List<String> names(String page) {
        return Pattern.compile("<th scope=\"row\"><a href=\"/actors/([^\"]+)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void areReachedFromAClaim() {
        var claim = """
                {"attack": "ddos", "actor": {"name": "%s"}, "victim": {"name": "Acme"}, "claimedAt": "2024-04-16"}""";
        var known = filed(claim.formatted("LockBit 3.0"));
        var unknown = filed(claim.formatted("Unheard of " + id));

        assertThat(viewer.get("/claims/" + known + "/actor")
                        .response()
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/actors/lockbit"));
        assertThat(analyst.get("/claims/" + unknown + "/actor").text())
                .contains("<h1>Unheard of " + id, "does not know", "Add it to the registry", "/claims/" + unknown);
        assertThat(viewer.get("/claims/" + unknown + "/actor").text()).doesNotContain("Add it");
        assertThat(viewer.get("/claims/nobody/actor").status()).isEqualTo(404);
        assertThat(viewer.get("/claims?actor=LockBit").text()).contains("/claims/" + known + "/actor");
    }

    private String filed(String claim) {
        return analyst.post("/api/v1/claims", claim).json().at("/id").asString();
    }

    @Test
    void showAnActorByAnyOfItsNames() {
        var page = viewer.get("/actors/lockbit%203.0");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("<h1>LockBit</h1>", "UK National Crime Agency", "Judged by others", "Whom it names")
                .doesNotContain("/edit");
        assertThat(viewer.get("/actors/" + id).status()).isEqualTo(404);
    }

    @Test
    void keepWhatAnAnalystSaysAndRefuseALostEdit() {
        var added = save(
                analyst,
                "revision=0&%2Fname=" + id + "&%2Fkind%2F0%2Fvalue=hacktivist&%2Faliases=" + id + "x%0D%0A" + id + "y");
        var lost = save(analyst, "revision=0&%2Fname=" + id + "&%2Fkind%2F0%2Fvalue=state");
        var page = analyst.get("/actors/" + id + "y").text();

        assertThat(added.status()).isEqualTo(302);
        assertThat(lost.status()).isEqualTo(409);
        assertThat(lost.text())
                .contains("Somebody has changed this actor meanwhile", "name=\"revision\" value=\"1\"")
                .containsPattern("value=\"state\"[^>]*selected");
        assertThat(page).contains("hacktivist", id + "x", "analyst", "/edit");
    }

    @Test
    void showEveryFaultAtItsField() {
        var page = save(analyst, "revision=0&%2Fname=" + id + "&%2Forigin=Q&%2FusualCountries%2F0%2Fvalue=CN%2C+XX");

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.text())
                .containsPattern("id=\"/origin-fault\">must be an ISO")
                .containsPattern("id=\"/usualCountries/0/value-fault\">must be an ISO")
                .contains("value=\"China, XX\"", "Nothing was saved yet");
        assertThat(analyst.get("/actors/" + id).status()).isEqualTo(404);
    }

    @Test
    void showHostileTextAsText() {
        save(
                analyst,
                "revision=0&%2Fname=" + id + "&%2Faliases=" + id + "%3Cscript%3Ealert(1)%3C%2Fscript%3E"
                        + "&%2Fnotes%2F0%2Ftext=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E+http%3A%2F%2Fevil.example%2Fx");

        for (var path : new String[] {"/actors/" + id, "/actors/" + id + "/edit", "/actors?q=" + id}) {
            assertThat(analyst.get(path).text()).as(path).doesNotContain("<script>alert", "<img src=x", "href=\"http");
        }
        assertThat(viewer.get("/actors/" + id).text()).contains("hxxp://evil[.]example");
    }

    @Test
    void importAGalaxy() {
        var body = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"threat-actor.json\"\r\n\r\n"
                + "{\"type\":\"threat-actor\",\"version\":1,\"values\":[{\"value\":\"" + id + "\"}]}\r\n--b--\r\n";
        var sent = analyst.post(
                "/imports/actors", "multipart/form-data; boundary=b", body.getBytes(StandardCharsets.UTF_8));

        assertThat(sent.status()).isEqualTo(302);
        assertThat(analyst.get("/actors/" + id).text()).contains("import");
        assertThat(analyst.post("/imports/actors", "{}").status()).isEqualTo(415);
    }

    @Test
    void sayWhatIsDamagedUntilItIsSavedAgain() {
        save(analyst, "revision=0&%2Fname=" + id + "&%2Forigin=MY");
        database.client()
                .sql("update actor set edited = :json where id = :id")
                .param("json", "{\"name\":\"A\",\"targets\":[\"\\u0000\"]}".getBytes(StandardCharsets.UTF_8))
                .param("id", id)
                .update();

        assertThat(viewer.get("/actors/" + id).text()).contains("<strong>Damaged</strong>", ">analyst</span>");
        assertThat(viewer.get("/actors?q=" + id).text()).contains(id);
        assertThat(analyst.get("/actors/" + id + "/edit").status()).isEqualTo(200);
        assertThat(analyst.get("/api/v1/actors/" + id).json().at("/damaged/0").asString())
                .isEqualTo("analyst");
        assertThat(analyst.post("/api/v1/claims", """
                        {"attack":"ddos","actor":{"name":"%s"},"victim":{"name":"B"},"claimedAt":"2024-05-02"}""".formatted(id)).status()).isEqualTo(201);

        assertThat(save(analyst, "revision=1&%2Fname=" + id).status()).isEqualTo(302);
        assertThat(viewer.get("/actors/" + id).text()).doesNotContain("Damaged");
    }

    @Test
    void letNobodyEditWhoMayNot() {
        assertThat(viewer.get("/actors/lockbit/edit").status()).isEqualTo(403);
        assertThat(save(viewer, "revision=0&%2Fname=" + id).status()).isEqualTo(403);
    }
}
