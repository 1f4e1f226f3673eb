package io.github.claimgauge.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.access.Role;
import io.github.claimgauge.api.Door;
import io.github.claimgauge.api.Door.Reply;
import io.github.claimgauge.api.ServerTest;
import io.github.claimgauge.api.Visitors;
import io.github.claimgauge.claim.Claim.Tlp;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The queue as it is without a browser's scripts. */
@ServerTest
final class QueueTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    private final Door analyst;
    private final Door viewer;
    private final Door stranger;

    /** A word that only the claims of this test have. */
    private final String word = "q" + UUID.randomUUID().toString().replace("-", "");

    QueueTest(@Autowired Visitors visitors, @LocalServerPort int port) {
        this.analyst = visitors.visitor(port, Role.ANALYST);
        this.viewer = visitors.visitor(port, Role.VIEWER);
        this.stranger = visitors.visitor(port, Role.ANALYST, Tlp.CLEAR);
    }

    @BeforeEach
    void fileClaims() {
        for (int day = 1; day <= 4; day++) {
            var filed = analyst.post("/api/v1/claims", """
                    {"id": "%s-%d", "headline": "%s %d", "attack": "data_breach", "tlp": "amber",
                     "actor": {"name": "Night Herald"}, "victim": {"name": "Acme", "country": "CN"},
                     "claimedAt": "2024-04-0%d"}""".formatted(word, day, word, day, day));
            assertThat(filed.status()).isEqualTo(201);
        }
    }

    private Reply queue(Door door, String filter) {
        return door.get("/claims?text=" + word + filter);
    }

    private static String link(Reply page, String rel) {
        return page.text()
                .replaceAll("(?s).*<a[^>]*rel=\"" + rel + "\"[^>]*href=\"([^\"]*)\".*", "$1")
                .replace("&amp;", "&");
    }

    @Test
    void showsTheNewestClaimsFirstAndLeadsOnAndBack() {
        var first = queue(analyst, "&limit=2");
        var second = analyst.get(link(first, "next"));
        var back = analyst.get(link(second, "prev"));

        assertThat(first.text()).contains(word + " 4", word + " 3", "Older").doesNotContain(word + " 2", "Newer");
        assertThat(second.text()).contains(word + " 2", word + " 1", "Newer").doesNotContain(word + " 3", "Older");
        assertThat(back.text()).contains(word + " 4", word + " 3", "Older").doesNotContain(word + " 2", "Newer");
        assertThat(back.text().indexOf(word + " 4")).isLessThan(back.text().indexOf(word + " 3"));
    }

    @Test
    void keepsTheWholeViewInItsAddress() {
        var page = queue(analyst, "&country=cn&sort=score&needsCheck=true&outcome=none&claimedFrom=2024-04-03&actor=");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains(word + " 4", word + " 3", "value=\"CN\"", "value=\"2024-04-03\"")
                .contains("sort=-score")
                .doesNotContain(word + " 2");
    }

    @Test
    void namesEveryFaultOfAnAddressAtItsField() {
        var page = queue(analyst, "&country=China&claimedFrom=yesterday&colour=red");

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.text())
                .containsPattern("id=\"country-fault\">must be an ISO 3166-1")
                .containsPattern("id=\"claimedFrom-fault\">must be a date")
                .contains("There is no parameter of this name", "value=\"yesterday\"")
                .doesNotContain(word + " 4");
    }

    @Test
    void saysSoIfNothingMeetsTheFilter() {
        assertThat(queue(analyst, "&country=FR").text()).contains("No claim meets all of this");
    }

    @Test
    void showsWhatWaitsForAnOutcomeAndLeadsToAll() {
        click(analyst, 4, "outcome", "revision=1&label=REFUTED");

        var open = queue(analyst, "");
        var all = queue(analyst, "&outcome=any");

        assertThat(open.text())
                .contains("Claims not settled", word + " 3", "/claims?outcome=any&amp;text=" + word)
                .doesNotContain(word + " 4");
        assertThat(all.text()).contains(word + " 4", word + " 3", "alone that are not settled");
        assertThat(queue(analyst, "&outcome=confirmed").text()).doesNotContain(word + " 4", word + " 3");
    }

    @Test
    void showsAViewerNothingToClick() {
        assertThat(queue(viewer, "").text()).contains(word + " 4").doesNotContain("formaction", "Import claims");
        assertThat(queue(stranger, "").text()).doesNotContain(word + " 4");
    }

    @Test
    void recordsAnOutcomeAndTakesItBack() {
        var settled = click(analyst, 1, "outcome", "revision=1&label=REFUTED");
        var again = click(analyst, 1, "outcome", "revision=1&label=CONFIRMED");
        var undone = click(analyst, 1, "undo", "revision=2&to=0");

        assertThat(settled.status()).isEqualTo(200);
        assertThat(settled.text()).contains("Recorded as refuted", "Undo").doesNotContain("<html", "Unresolved");
        assertThat(again.text())
                .contains("Somebody has changed this claim meanwhile")
                .doesNotContain("Undo");
        assertThat(undone.text()).contains("Undone", "Unresolved");
        assertThat(claim(1).at("/outcome").isMissingNode()
                        || claim(1).at("/outcome").isNull())
                .isTrue();
    }

    @Test
    void answersTheNextCheckAndTakesItBack() {
        var answered = click(analyst, 2, "answer", "revision=1&answer=victim.response%3Ddenied");
        var denied = claim(2).at("/claim/victimResponse/kind").asString();
        var undone = click(analyst, 2, "undo", "revision=2&to=1");

        assertThat(answered.text()).contains("Answered: denied. The score went from");
        assertThat(denied).isEqualTo("denied");
        assertThat(undone.text()).contains("Undone");
        assertThat(claim(2).at("/claim/victimResponse").isMissingNode()).isTrue();
    }

    @Test
    void leadsBackToTheViewWithoutScripts() {
        var path = "/queue/" + word + "-3/outcome?revision=1";
        var reply = analyst.post(path, FORM, bytes("label=PARTLY&view=text%3D" + word + "%26sort%3Dscore"));
        var stray = analyst.post(path, FORM, bytes("label=PARTLY&view=//evil.example"));

        assertThat(reply.status()).isEqualTo(302);
        assertThat(reply.response().headers().firstValue("Location")).hasValueSatisfying(to -> assertThat(to)
                .endsWith("/claims?sort=score&text=" + word + "#claim-" + word + "-3"));
        assertThat(stray.response().headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).contains("/claims#").doesNotContain("evil"));
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertThat(click(analyst, 4, "answer", "revision=1&answer=nonsense").text())
                .contains("not open any more");
        assertThat(click(analyst, 4, "outcome", "revision=x&label=PARTLY").status())
                .isEqualTo(400);
        assertThat(click(analyst, 4, "outcome", "revision=1&label=perhaps").status())
                .isIn(400, 404);
        assertThat(click(viewer, 4, "outcome", "revision=1&label=PARTLY").status())
                .isEqualTo(403);
        assertThat(click(stranger, 4, "outcome", "revision=1&label=PARTLY").status())
                .isEqualTo(404);
    }

    @Test
    void leadsBackToAllClaimsFromAnAddressThatIsBroken() {
        var settled =
                analyst.post("/queue/" + word + "-3/outcome", FORM, bytes("revision=1&label=PARTLY&view=text%3D%25zz"));

        assertThat(settled.status()).isEqualTo(302);
        assertThat(settled.response().headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).endsWith("/claims#claim-" + word + "-3"));
    }

    private Reply click(Door door, int claim, String what, String form) {
        return door.post("/queue/" + word + "-" + claim + "/" + what, FORM, bytes(form + "&inPlace=true"));
    }

    private tools.jackson.databind.JsonNode claim(int number) {
        return analyst.get("/api/v1/claims/" + word + "-" + number).json();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
