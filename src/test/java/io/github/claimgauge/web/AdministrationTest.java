package io.github.claimgauge.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.access.Role;
import io.github.claimgauge.api.Door;
import io.github.claimgauge.api.ServerTest;
import io.github.claimgauge.api.Visitors;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Administration as it is without a browser. */
@ServerTest
final class AdministrationTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String[] BROWSER = {"Accept", "text/html"};

    private final Door admin;
    private final Door viewer;

    AdministrationTest(@Autowired Visitors visitors, @LocalServerPort int port) {
        this.admin = visitors.visitor(port, Role.ADMIN);
        this.viewer = visitors.visitor(port, Role.VIEWER);
    }

    private static Door.Reply send(Door door, String path, String fields) {
        return door.post(path, FORM, fields.getBytes(StandardCharsets.UTF_8), BROWSER);
    }

    @Test
    void isForAdministratorsAlone() {
        for (var path : List.of("/admin", "/admin/users", "/admin/users/admin", "/admin/trail")) {
            assertThat(admin.get(path, BROWSER).status()).as(path).isEqualTo(200);
            assertThat(viewer.get(path, BROWSER).status()).as(path).isEqualTo(403);
        }
        assertThat(send(viewer, "/admin/users", "name=eve&role=ADMIN&tlp=RED").status())
                .isEqualTo(403);
        assertThat(admin.get("/admin/users/eve", BROWSER).status()).isEqualTo(404);
    }

    @Test
    void showsWhatIsWrongAtItsFieldAndKeepsWhatWasTyped() {
        var page = send(admin, "/admin/users", "name=Jane+Doe&role=RULE_EDITOR&tlp=GREEN");

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.text())
                .contains("value=\"Jane Doe\"", "must have 1 to 64 of the characters")
                .containsPattern("value=\"RULE_EDITOR\"\\s+selected")
                .containsPattern("value=\"GREEN\"\\s+selected");
    }

    @Test
    void saysThatANameIsTaken() {
        var page = send(admin, "/admin/users", "name=admin&role=VIEWER&tlp=AMBER");

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.text()).contains("There is a user of that name").doesNotContain("PATCH");
    }

    @Test
    void givesNoSecretToWhoeverShowsAKey() {
        assertThat(send(viewer, "/keys", "name=another&role=VIEWER&tlp=AMBER&days=9")
                        .status())
                .isEqualTo(403);
        assertThat(send(viewer, "/me/password", "current=x&password=another+long+one&again=another+long+one")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void refusesKeysThatCouldDoMoreThanTheirMaker() {
        // whoever shows a key is refused for that, so the form is asked what it offers
        assertThat(viewer.get("/keys", BROWSER).text())
                .contains("value=\"VIEWER\"")
                .doesNotContain("value=\"ADMIN\"", "value=\"RED\"");
        assertThat(admin.get("/keys", BROWSER).text()).contains("value=\"ADMIN\"");
    }

    @Test
    void showsNobodyTheKeysOfOthers() {
        assertThat(viewer.get("/keys", BROWSER).text()).doesNotContain("Owner");
        var id = admin.get("/api/v1/keys")
                .json()
                .at("/keys")
                .valueStream()
                .filter(key -> key.at("/owner").asString().startsWith("admin."))
                .findFirst()
                .orElseThrow()
                .at("/id")
                .asString();
        assertThat(viewer.get("/keys/" + id + "/revoke", BROWSER).status()).isEqualTo(404);
        assertThat(send(viewer, "/keys/" + id + "/revoke", "").status()).isEqualTo(404);
        assertThat(admin.get("/keys/" + id + "/revoke", BROWSER).status()).isEqualTo(200);
    }

    @Test
    void findsEntriesOfTheTrailPageByPage() {
        for (int user = 0; user < 60; user++) {
            send(admin, "/admin/users", "name=trail-" + user + "&role=VIEWER&tlp=AMBER");
        }
        var newest = admin.get("/admin/trail", BROWSER).text();
        var older = newest.replaceAll("(?s).*rel=\"next\" href=\"([^\"]*)\".*", "$1")
                .replace("&amp;", "&");

        assertThat(newest).contains("user/trail-59", "user made").doesNotContain("user/trail-0<");
        assertThat(admin.get(older, BROWSER).text())
                .contains("user/trail-0<", "Newest")
                .doesNotContain("user/trail-59");
        assertThat(admin.get("/admin/trail?subject=user/trail-7", BROWSER).text())
                .contains("user/trail-7<")
                .doesNotContain("user/trail-8");
        assertThat(admin.get("/admin/trail?until=2001-01-01", BROWSER).text())
                .contains("Nothing of that stands in the trail");
    }

    @Test
    void saysWhatIsNoDay() {
        var page = admin.get("/admin/trail?from=yesterday&until=soon", BROWSER);

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.text()).containsSubsequence("must be a day", "must be a day");
    }

    @Test
    void tellsHowTheProgramIs() {
        assertThat(admin.get("/admin", BROWSER).text())
                .contains("answers", "none refused", "Drools 10", "MiB", "/rulebooks/");
    }
}
