package io.github.claimgauge.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.access.Role;
import io.github.claimgauge.api.Door;
import io.github.claimgauge.api.Door.Reply;
import io.github.claimgauge.api.ServerTest;
import io.github.claimgauge.api.Visitors;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Drafts as they are worked on without a browser's scripts. */
@ServerTest
final class DraftsTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    private final Visitors visitors;
    private final int port;
    private final Door analyst;
    private String path = "";

    DraftsTest(@Autowired Visitors visitors, @LocalServerPort int port) {
        this.visitors = visitors;
        this.port = port;
        this.analyst = visitors.visitor(port, Role.ANALYST);
    }

    @BeforeEach
    void begin() {
        path = location(send("/drafts", Map.of("name", "Illegible proof says more")));
    }

    private Reply send(String to, Map<String, String> fields, String... headers) {
        return send(analyst, to, fields, headers);
    }

    private static Reply send(Door door, String to, Map<String, String> fields, String... headers) {
        var body = new TreeMap<>(fields)
                .entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        return door.post(to, FORM, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String location(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(302);
        return reply.response().headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    private String page() {
        return analyst.get(path).text();
    }

    @Test
    void holdAllNumbersInPanels() {
        assertThat(page())
                .contains(
                        "Illegible proof says more",
                        "Start and limits",
                        "Thresholds",
                        "name=\"/weights/proof.illegible\"")
                .contains("name=\"/status/proof.illegible\"", "name=\"/thresholds/strike_hours\"", "Discard this draft")
                .doesNotContain("Why these numbers?", "Take back");
        assertThat(analyst.get(path + "?text=illegible").text())
                .contains("name=\"/weights/proof.illegible\"")
                .doesNotContain("name=\"/weights/victim.denies\"");
        assertThat(visitors.visitor(port, Role.VIEWER).get(path).text())
                .contains("None yet")
                .doesNotContain("Keep these numbers", "Discard this draft", "Run the scenarios");
    }

    @Test
    void keepWhatIsEnteredAndTakeItBack() {
        location(send(
                path, Map.of("revision", "1", "/weights/proof.illegible", "−8", "/start", "-3", "name", "Blurred")));
        assertThat(page())
                .contains("<h1>Blurred</h1>", "<strong>−8</strong>", "Take back", "diff-added", "+    @weight(-8)");
        assertThat(page()).doesNotContain("<code class=\"small muted\">/start</code>");

        location(send(path + "/back", Map.of("revision", "2", "number", "/weights/proof.illegible")));
        assertThat(page()).contains("None yet").doesNotContain("<strong>−8</strong>");
    }

    @Test
    void sayWhatIsWrongAndLoseNothingThatWasTyped() {
        var refused = send(path, Map.of("revision", "1", "/weights/proof.illegible", "lots", "/start", "-4"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text())
                .contains("must be a number", "value=\"lots\"", "value=\"-3\"", "aria-invalid=\"true\"");

        location(send(path, Map.of("revision", "1", "/start", "-4")));
        var stale = send(path, Map.of("revision", "1", "/start", "-5"));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("Somebody has changed this draft", "value=\"-4\"", "value=\"2\"");
    }

    @Test
    void showTheirEffectWhileNothingIsKept() {
        var live = send(path + "/effect", Map.of("/weights/victim.denies", "-12"), "HX-Request", "true");

        assertThat(live.text())
                .contains("Not kept yet", "would be in another band", "Reference cases", "AUC")
                .doesNotContain("<html");
        assertThat(page()).contains("None yet");
        assertThat(send(path + "/effect", Map.of("/thresholds/strike_hours", "30"), "HX-Request", "true")
                        .text())
                .contains("judged anew", "Work it out")
                .doesNotContain("Reference cases");
        assertThat(send(path + "/effect", Map.of("/bands/unlikely", "3"), "HX-Request", "true")
                        .text())
                .contains("cannot be used", "rules/scale.yaml");
    }

    @Test
    void showTheirEffectOnAPageOfItsOwn() {
        location(send(path, Map.of("revision", "1", "/weights/victim.denies", "-12")));

        assertThat(analyst.get(path + "/effect").text())
                .contains("Reference cases", "Claims of the casebook", "/?example=");
    }

    @Test
    void areClosedForGoodOnceDiscarded() {
        location(send(path + "/discard", Map.of("revision", "1")));

        assertThat(page()).contains("discarded").doesNotContain("Keep these numbers");
        assertThat(analyst.get("/drafts").text()).contains("discarded");
        assertThat(send(path, Map.of("revision", "2", "/start", "-4")).status()).isEqualTo(409);
    }

    @Test
    void arePublishedByRuleEditorsAloneAndWithAReason() {
        location(send(path, Map.of("revision", "1", "/start", "-4")));
        var editor = visitors.visitor(port, Role.RULE_EDITOR);

        assertThat(editor.get(path).text()).contains("Why these numbers?", ">Publish</button>");
        assertThat(send(path + "/publish", Map.of("revision", "2", "comment", "Why not"))
                        .status())
                .isEqualTo(403);
        assertThat(location(send(editor, path + "/publish", Map.of("revision", "1", "comment", "Why not"))))
                .startsWith(path);
    }

    @Test
    void needAName() {
        var refused = send("/drafts", Map.of("name", " "));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("The name must have 1 to 200 characters");
        assertThat(analyst.get("/drafts/nothing", "Accept", "text/html").status())
                .isEqualTo(404);
        assertThat(analyst.get("/rulebooks/nothing", "Accept", "text/html").status())
                .isEqualTo(404);
    }
}
