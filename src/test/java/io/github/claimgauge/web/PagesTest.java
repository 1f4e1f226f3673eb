package io.github.claimgauge.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.api.Door;
import io.github.claimgauge.api.ServerTest;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What all pages have in common, as programs see it. */
@ServerTest
final class PagesTest {

    private static final String[] BROWSER = {"Accept", "text/html,application/xhtml+xml,*/*;q=0.8"};
    private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/assets/[^\"]*)\"");

    private final Door door;

    PagesTest(@LocalServerPort int port) {
        this.door = Door.at(port);
    }

    @Test
    void openWithoutLoggingInOnThisMachine() {
        var home = door.get("/", BROWSER);

        assertThat(home.status()).isEqualTo(200);
        assertThat(home.text()).contains("<h1>Score a claim</h1>", "Log in").doesNotContain(" th:", "\"/admin\"");
    }

    @Test
    void haveFilesThatBrowsersKeepForGood() {
        var found = ASSET.matcher(door.get("/", BROWSER).text())
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(found).hasSizeGreaterThan(8).allSatisfy(path -> {
            var file = door.get(path, "Accept-Encoding", "gzip");
            assertThat(path).matches(".*-[0-9a-f]{32}\\..*");
            assertThat(file.status()).isEqualTo(200);
            assertThat(file.response().headers().firstValue("Cache-Control"))
                    .hasValueSatisfying(kept -> assertThat(kept).contains("max-age=31536000", "immutable"));
        });
        assertThat(door.get(found.get(1), "Accept-Encoding", "gzip").response().headers())
                .satisfies(headers ->
                        assertThat(headers.firstValue("Content-Encoding")).contains("gzip"));
    }

    @Test
    void allowNothingThatIsNotTheirOwn() {
        var headers = door.get("/", BROWSER).response().headers();

        assertThat(headers.firstValue("Content-Security-Policy"))
                .contains("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                        + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(headers.firstValue("Cache-Control"))
                .hasValueSatisfying(kept -> assertThat(kept).contains("no-store"));
    }

    @Test
    void sayWhatIsWrongToPeopleByAPageAndToProgramsByAProblem() {
        var page = door.get("/nothing", BROWSER);

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.type()).startsWith("text/html");
        assertThat(page.text()).contains("There is nothing here", "<nav");
        assertThat(door.get("/nothing").type()).isEqualTo("application/problem+json");
        assertThat(door.get("/api/v1/nothing", BROWSER).type()).isEqualTo("application/problem+json");
    }

    @Test
    void refuseWhatHasNoToken() {
        var page = door.post("/claims", "application/x-www-form-urlencoded", new byte[0], BROWSER);

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.text()).contains("This is not open to you").doesNotContain("What you sent");
    }

    @Test
    void refuseAFormThatIsTooLarge() {
        var large = ("json=" + "a".repeat(5_000_000) + "&paste=true").getBytes(UTF_8);

        var page = door.post("/", "application/x-www-form-urlencoded", large, BROWSER);

        assertThat(page.status()).isEqualTo(413);
    }

    @Test
    void giveBackWhatWasTypedInVainButNoSecret() {
        var claim = door.post(
                "/claims",
                "application/x-www-form-urlencoded",
                "%2Fheadline=%3Cb%3Ebig&_csrf=old".getBytes(UTF_8),
                BROWSER);
        var secret = door.post(
                "/me/password",
                "application/x-www-form-urlencoded",
                "current=hidden&password=hidden&again=hidden".getBytes(UTF_8),
                BROWSER);

        assertThat(claim.text())
                .contains("What you sent", "/headline", "&lt;b&gt;big")
                .doesNotContain(">old<");
        assertThat(secret.status()).isEqualTo(403);
        assertThat(secret.text()).doesNotContain("hidden<", "What you sent");
    }

    @Test
    void letWhatWasTypedBeSentAgainButFromHereAlone() {
        var typed = "%2Fheadline=%3Cb%3Ebig&%2Fheadline=small&%2Ftlp=&_csrf=old".getBytes(UTF_8);

        var own = post("/claims", typed, "same-origin");
        var others = post("/claims", typed, "cross-site");
        var secret = post("/me/password", "current=hidden&password=hidden".getBytes(UTF_8), "same-origin");
        var nowhere = post("/nothing", typed, "same-origin");

        assertThat(own.status()).isEqualTo(403);
        assertThat(own.text())
                .contains("Your session has ended", "action=\"/claims\"", "Send it again")
                .contains("name=\"/headline\" value=\"&lt;b&gt;big\"", "name=\"/headline\" value=\"small\"")
                .contains("name=\"/tlp\" value=\"\"")
                .doesNotContain("value=\"old\"");
        assertThat(List.of(others, secret, nowhere)).allSatisfy(page -> assertThat(page.text())
                .doesNotContain("Send it again", "type=\"hidden\" name=\"/"));
    }

    private Door.Reply post(String path, byte[] form, String from) {
        return door.post(
                path, "application/x-www-form-urlencoded", form, "Accept", "text/html", "Sec-Fetch-Site", from);
    }

    @Test
    void keepWhatWasTypedForScoringThoughTheSessionHasEnded() {
        var typed = "%2Factor%2Fname=R00TK1T&_csrf=of-a-session-that-has-ended";

        var page = door.post("/", "application/x-www-form-urlencoded", typed.getBytes(UTF_8), BROWSER);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("value=\"R00TK1T\"");
    }
}
