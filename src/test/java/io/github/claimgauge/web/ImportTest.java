package io.github.claimgauge.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.access.Role;
import io.github.claimgauge.api.Door;
import io.github.claimgauge.api.Door.Reply;
import io.github.claimgauge.api.ServerTest;
import io.github.claimgauge.api.Visitors;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Files of claims as they come from forms and from scripts. */
@ServerTest
final class ImportTest {

    private static final String STREAM = "application/octet-stream";
    private static final String BOUNDARY = "a-boundary";

    private final Door analyst;
    private final Door viewer;
    private final String word = "i" + UUID.randomUUID().toString().replace("-", "");

    ImportTest(@Autowired Visitors visitors, @LocalServerPort int port) {
        this.analyst = visitors.visitor(port, Role.ANALYST);
        this.viewer = visitors.visitor(port, Role.VIEWER);
    }

    private String feed() {
        return """
                {"id": "%1$s", "attack": "ddos", "actor": {"name": "Night Herald"}, "victim": {"name": "Acme"}, "claimedAt": "2026-01-02"}
                {"id": "%1$s-2", "attack": "nonsense", "actor": {"name": "Night Herald"}, "claimedAt": "2026-01-02"}
                """.formatted(word);
    }

    @Test
    void tellsWhatBecameOfEachLine() {
        var report = analyst.post("/imports?name=feed.ndjson", STREAM, bytes(feed()));
        var again = analyst.post("/imports?name=feed.ndjson&format=claims", STREAM, bytes(feed()));

        assertThat(report.status()).isEqualTo(200);
        assertThat(report.text())
                .contains(
                        "feed.ndjson", "<span class=\"big\">1</span> accepted", "<span class=\"big\">1</span> refused")
                .contains("/attack", "/victim", "<td>line 2</td>")
                .doesNotContain("<html");
        assertThat(again.text()).contains("<span class=\"big\">1</span> unchanged");
    }

    @Test
    void tellsWhichElementOfAListIsRefusedWhereAllStandInOneLine() {
        var list = "[{\"attack\": \"none\", \"actor\": {\"name\": \"A\"}, \"victim\": {\"name\": \"B\"}}, "
                + "{\"attack\": \"ddos\", \"actor\": {\"name\": \"A\"}, \"victim\": {}, \"claimedAt\": \"2024\"}]";

        var report = analyst.post("/imports?name=list.json&format=claims", STREAM, bytes(list));

        assertThat(report.text())
                .contains("<td>number 1, line 1</td><td><code>/attack</code>")
                .contains("<td>number 2, line 1</td><td><code>/victim/name</code>");
    }

    @Test
    void leadsToAPageWithTheReportWithoutScripts() {
        var sent = form(analyst, "\"><img src=x>.ndjson", feed());

        assertThat(sent.status()).isEqualTo(302);
        assertThat(sent.response().headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/imports"));
        assertThat(analyst.get("/api/v1/claims/" + word).status()).isEqualTo(200);
    }

    @Test
    void showsNamesOfFilesAsText() {
        var report = analyst.post("/imports?name=%3Cscript%3Ehttp://evil.example", STREAM, bytes(feed()));

        assertThat(report.text())
                .contains("&lt;script&gt;hxxp://evil[.]example")
                .doesNotContain("<script");
    }

    @Test
    void saysWhyNothingCouldBeRead() {
        var report = analyst.post("/imports?name=x.bin&format=stix", STREAM, bytes("a,b\n1,2\n"));

        assertThat(report.status()).isEqualTo(200);
        assertThat(report.text()).contains("Nothing of it could be read", "no JSON");
        assertThat(analyst.post("/imports?format=cobol", STREAM, bytes("{}")).status())
                .isEqualTo(400);
    }

    @Test
    void takesNothingFromThoseWhoMayNot() {
        assertThat(viewer.get("/imports").status()).isEqualTo(403);
        assertThat(viewer.post("/imports?name=x", STREAM, bytes(feed())).status())
                .isEqualTo(403);
        assertThat(form(viewer, "x", feed()).status()).isEqualTo(403);
        assertThat(analyst.get("/api/v1/claims/" + word).status()).isEqualTo(404);
    }

    private static Reply form(Door door, String name, String content) {
        var body = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                + name.replace("\"", "%22") + "\"\r\n\r\n" + content + "\r\n--" + BOUNDARY + "--\r\n";
        return door.post("/imports", "multipart/form-data; boundary=" + BOUNDARY, bytes(body));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
