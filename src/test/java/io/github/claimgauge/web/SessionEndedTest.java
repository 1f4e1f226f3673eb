package io.github.claimgauge.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.github.claimgauge.access.Role;
import io.github.claimgauge.api.Door;
import io.github.claimgauge.json.ClaimReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody types for longer than the session lasts, and loses nothing. */
@PageTest
final class SessionEndedTest {

    private final Chromium chromium;
    private final Shelf shelf;
    private final ClaimReader reader;

    SessionEndedTest(@Autowired Chromium chromium, @Autowired Shelf shelf, @Autowired ClaimReader reader) {
        this.chromium = chromium;
        this.shelf = shelf;
        this.reader = reader;
    }

    private static void end(Tab tab) {
        tab.page().context().clearCookies();
    }

    private static void logInBeside(Tab tab) {
        var link = tab.page()
                .locator("#notice a, main a[href='/login']")
                .locator("visible=true")
                .first();
        Page beside = tab.page().waitForPopup(link::click);
        beside.getByLabel("Name").fill("pages-analyst");
        beside.getByLabel("Password").fill(Chromium.PASSWORD);
        beside.locator("main button").click();
        beside.waitForURL("**/");
        beside.close();
    }

    @Test
    void filesWhatWasTypedAfterLoggingInAgain() {
        try (var tab = chromium.tab(Role.ANALYST)) {
            tab.go("/?example=r00tk1t-dji-2024").fill("Victim", "DJI, once more");
            tab.section("For the casebook").fill("Id", "ended-" + System.nanoTime());
            end(tab);

            tab.press("File it in the casebook").shows("Your session has ended").shows("DJI, once more");
            tab.forgives("403").isAccessible().press("Send it again").shows("You were logged out");
            logInBeside(tab);
            tab.forgives("401").press("Send it again").shows("From threat to response");

            assertThat(tab.page().locator("h1 ~ .claim-line").innerText()).contains("DJI, once more");
        }
    }

    @Test
    void filesItWithoutScriptsAsWell() {
        try (var tab = chromium.tabWithoutScripts(Role.ANALYST)) {
            tab.go("/").fill("Actor", "Night Herald").fill("Victim", "Typed without scripts");
            tab.choose("Attack", "wiper").fill("Claimed on", "2024-04-16");
            end(tab);

            tab.press("File it in the casebook").shows("Your session has ended");
            logInBeside(tab);
            tab.press("Send it again").shows("You have a new one by now").press("Send it again");

            tab.shows("From threat to response").forgives("403");
        }
    }

    @Test
    void recordsAnOutcomeOnThePageWhereItWasTyped() {
        var id = shelf.file(
                reader.read(Door.dji().getBytes(StandardCharsets.UTF_8)).named("ended-" + System.nanoTime()));
        try (var tab = chromium.tab(Role.ANALYST)) {
            tab.go("/claims/" + id);
            tab.page().getByLabel("refuted").check();
            tab.fill("What the judgement rests on", "Typed with care");
            end(tab);

            tab.press("Record the outcome").shows("You were logged out");
            logInBeside(tab);
            tab.press("Record the outcome").shows("The outcome is recorded").shows("Typed with care");

            tab.forgives("401").forgives("403").forgives("Response Status Error Code");
        }
    }
}
