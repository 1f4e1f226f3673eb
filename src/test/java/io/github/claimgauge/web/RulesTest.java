package io.github.claimgauge.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.access.Role;
import io.github.claimgauge.api.Door;
import io.github.claimgauge.api.Door.Reply;
import io.github.claimgauge.api.ServerTest;
import io.github.claimgauge.api.Visitors;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The rules as they are shown without a browser's scripts. */
@ServerTest
final class RulesTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    private final Visitors visitors;
    private final int port;
    private final Door viewer;

    RulesTest(@Autowired Visitors visitors, @LocalServerPort int port) {
        this.visitors = visitors;
        this.port = port;
        this.viewer = visitors.visitor(port, Role.VIEWER);
    }

    private static Reply weigh(Door door, String rule, String weight) {
        var body = URLEncoder.encode("/weights/" + rule, StandardCharsets.UTF_8) + "=" + weight;
        return door.post("/rules/weights", FORM, body.getBytes(StandardCharsets.UTF_8), "HX-Request", "true");
    }

    @Test
    void standInATableByGroupWithWhatTheClaimsSay() {
        var page = viewer.getMeasured("/rules").text();

        assertThat(page)
                .contains(
                        "Proof is illegible",
                        "proof.illegible",
                        "Claims alone",
                        "confirmed or refuted",
                        "id=\"victim.denies\"")
                .doesNotContain("Put changed weights into a draft", "class=\"weight\"");
        assertThat(page.indexOf("actor.proven")).isLessThan(page.indexOf("proof.absent"));
    }

    @Test
    void areFilteredAndSortedByTheAddress() {
        assertThat(viewer.get("/rules?group=proof").text())
                .contains("id=\"proof.illegible\"")
                .doesNotContain("id=\"victim.denies\"");
        assertThat(viewer.get("/rules?text=Illegible").text()).contains("id=\"proof.illegible\"", "1</span> of");
        assertThat(viewer.get("/rules?text=nothing-like-that").text()).contains("No rule is like that");
        var byWeight = viewer.get("/rules?sort=weight").text();
        assertThat(byWeight.indexOf("id=\"victim.confirms\"")).isLessThan(byWeight.indexOf("id=\"proof.illegible\""));
    }

    @Test
    void haveAPageEach() {
        var page = viewer.get("/rules/proof.illegible").text();

        assertThat(page)
                .contains("Why it counts", "drl-word", "@weight", "Scenarios", "The only proof is a blurred screenshot")
                .doesNotContain("Off trial?", "Another weight");
        assertThat(viewer.get("/rules/proof.nothing", "Accept", "text/html").status())
                .isEqualTo(404);
    }

    @Test
    void sayWhatIsStillLackingToBeTakenOffTrial() {
        var trial = viewer.get("/rules?status=trial").text().replaceAll("(?s).*?<tr id=\"([a-z_.]+)\".*", "$1");

        assertThat(viewer.getMeasured("/rules/" + trial).text()).contains("Off trial?", "Enough hits");
        assertThat(viewer.getMeasured("/rules?status=trial").text())
                .containsPattern("/rules/" + trial + "#promotion\">(may be made stable|\\d of 6 conditions met)<");
    }

    @Test
    void takeAnotherStatusIntoTheDraftOfWhoeverChoosesIt() {
        var analyst = visitors.visitor(port, Role.ANALYST);

        var reply = analyst.post(
                "/rules/weights",
                "application/x-www-form-urlencoded",
                "%2Fstatus%2Fproof.illegible=retired&%2Fweights%2Fproof.illegible=-5".getBytes(StandardCharsets.UTF_8),
                "HX-Request",
                "true");

        assertThat(reply.text()).contains("proof.illegible to retired");
        assertThat(analyst.get("/rules?group=proof").text()).contains("draft: <span>retired</span>");
        assertThat(analyst.get("/rules/proof.illegible").text())
                .containsPattern("value=\"retired\" selected")
                .contains("/scenarios/proof#proof-line-");
    }

    @Test
    void takeAnotherWeightIntoTheDraftOfWhoeverEntersIt() {
        var analyst = visitors.visitor(port, Role.ANALYST);

        assertThat(weigh(analyst, "proof.illegible", "-9").text()).contains("proof.illegible to −9", "/drafts/");
        assertThat(weigh(analyst, "proof.absent", "-3").text()).contains("proof.absent to −3");

        var table = analyst.get("/rules?group=proof").text();
        assertThat(table)
                .contains("value=\"-9\"", "value=\"-3\"", "in force: <span>−5</span>")
                .contains(">2</span>");
        assertThat(weigh(analyst, "proof.illegible", "-9").text()).contains("Nothing was changed");
        assertThat(visitors.visitor(port, Role.ANALYST)
                        .get("/rules?group=proof")
                        .text())
                .as("of somebody else")
                .doesNotContain("value=\"-9\"");
    }

    @Test
    void doNotCallANumberChangedThatIsAlreadyInForce() {
        var analyst = visitors.visitor(port, Role.ANALYST);
        analyst.post("/api/v1/drafts", """
                {"name": "Half done", "numbers": {"/weights/proof.illegible": -9, "/status/proof.absent": "stable"}}""");

        assertThat(analyst.get("/rules?group=proof").text())
                .containsPattern("changes <span>1</span>\\s+<span>number</span>")
                .doesNotContain("draft: ");
        assertThat(analyst.get("/drafts").text()).contains("Proof is illegible: −9");
    }

    @Test
    void refuseWhatIsNoWeight() {
        var analyst = visitors.visitor(port, Role.ANALYST);

        assertThat(weigh(analyst, "proof.illegible", "much").text()).contains("could not be kept", "must be a number");
        assertThat(weigh(viewer, "proof.illegible", "-9").status()).isEqualTo(403);
    }
}
