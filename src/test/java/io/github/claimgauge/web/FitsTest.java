package io.github.claimgauge.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.access.Role;
import io.github.claimgauge.api.Door;
import io.github.claimgauge.api.Door.Reply;
import io.github.claimgauge.api.ServerTest;
import io.github.claimgauge.api.Visitors;
import io.github.claimgauge.web.Sites.Site;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Fits as they are begun, read and taken over without a browser's scripts. */
@ServerTest
@Import(Shelf.class)
final class FitsTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    private final Door analyst;
    private final Door viewer;
    private final String ready;

    FitsTest(@Autowired Visitors visitors, @Autowired Shelf shelf, @LocalServerPort int port) {
        this.analyst = visitors.visitor(port, Role.ANALYST);
        this.viewer = visitors.visitor(port, Role.VIEWER);
        this.ready = shelf.path(new Site("/fits/{fit}", Role.ANALYST));
    }

    private Reply send(String to, String fields) {
        return analyst.post(to, FORM, fields.getBytes(StandardCharsets.UTF_8));
    }

    private static String location(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(302);
        return reply.response().headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    @Test
    void beginWithWhatWasChosen() {
        var path = location(send("/fits", "cases=reference&pull=4&limit=2&lock=victim.denies&lock=no.such"));

        assertThat(analyst.get(path).text())
                .contains(
                        "Fitted to reference cases; weights held within about 4 points of those in force, and moved by no more than 2")
                .contains("locked by hand: 1");
        assertThat(analyst.get("/fits").text()).contains(path);
        assertThat(analyst.get("/drafts").text()).contains("href=\"/fits\"");
    }

    @Test
    void sayEveryFaultAtItsField() {
        var refused = send("/fits", "pull=0&limit=lots&lock=victim.denies");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text())
                .contains("Choose at least one", "value=\"lots\"", "value=\"0\"")
                .containsPattern("value=\"victim.denies\" checked")
                .containsPattern("id=\"pull-fault\">must be a whole number from 1 to 30")
                .containsPattern("id=\"limit-fault\">must be a whole number from 1 to 30");
    }

    @Test
    void showWhatTheyProposeAndHowGoodItIs() {
        assertThat(analyst.get(ready).text())
                .contains("on claims not seen", "Brier score", "95 % interval", "name=\"rule\"")
                .contains("Uncalibrated:", "Left as they are", "locked");
    }

    @Test
    void areTakenOverAsFarAsOneAgrees() {
        var rule = analyst.get(ready).text().replaceFirst("(?s).*?name=\"rule\" value=\"([^\"]+)\".*", "$1");

        var draft = location(send(ready + "/draft", "into=new&rule=" + rule));
        assertThat(analyst.get(draft).text())
                .contains("Weights fitted ", "/" + rule + "</code>")
                .containsOnlyOnce("name=\"number\"");

        assertThat(location(send(ready + "/draft", "into=own&rule=" + rule))).startsWith("/drafts/");
        assertThat(location(send(ready + "/draft", "into=new&rule=no.such"))).isEqualTo(ready);
    }

    @Test
    void areForAnalysts() {
        assertThat(viewer.get("/fits").status()).isEqualTo(403);
        assertThat(viewer.get("/drafts").text()).doesNotContain("href=\"/fits\"");
        assertThat(analyst.get("/fits/nothing", "Accept", "text/html").status()).isEqualTo(404);
    }
}
