package io.github.claimgauge.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.access.Role;
import io.github.claimgauge.json.ClaimReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** Criminals write claims: whatever they write, it is shown as text on every page. */
@PageTest
final class InjectionTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final Chromium chromium;
    private final Shelf shelf;
    private final ClaimReader reader;

    InjectionTest(@Autowired Chromium chromium, @Autowired Shelf shelf, @Autowired ClaimReader reader) {
        this.chromium = chromium;
        this.shelf = shelf;
        this.reader = reader;
    }

    private static List<String> payloads() throws IOException {
        try (InputStream stream =
                Objects.requireNonNull(InjectionTest.class.getResourceAsStream("/web/injections.txt"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    /** The payload stands wherever a claim holds free text. */
    private static String claim(String payload) {
        var claim = MAPPER.createObjectNode().put("attack", "data_breach").put("claimedAt", "2024-04-16");
        claim.put("tlp", "clear").put("headline", payload).put("threatenedAt", "2024-04-15");
        claim.putObject("actor").put("name", payload).putArray("lookalikeOf").add(payload);
        claim.putObject("victim").put("name", payload).put("domain", payload);
        claim.putObject("channel").put("platform", "telegram").put("url", payload);
        claim.putArray("followUpChannels").addObject().put("messages", 0).put("url", payload);
        claim.putArray("corroboration")
                .addObject()
                .put("kind", "researcher_refuted")
                .put("source", payload);
        claim.putArray("priorListings").addObject().put("actor", payload).put("at", "2023");
        return claim.toString();
    }

    private static void assertHarmless(Tab tab) {
        assertThat(tab.page().evaluate("window.pwned")).as(tab.page().url()).isNull();
        assertThat(tab.page()
                        .locator("main")
                        .locator("[onerror], [onload], script, iframe, object, embed, base")
                        .count())
                .as(tab.page().url())
                .isZero();
        assertThat(tab.page()
                        .locator("a[href*='evil.example'], a[href^='javascript:'], form[action*='evil.example']")
                        .count())
                .as(tab.page().url())
                .isZero();
        tab.isQuiet();
    }

    @Test
    void isTextOnThePageThatScores() throws IOException {
        try (var tab = chromium.tab()) {
            tab.go("/");
            for (var payload : payloads()) {
                tab.page().locator(".paste").evaluate("paste => paste.open = true");
                tab.fill("Claim as JSON", claim(payload));
                tab.page().locator("#answer").evaluate("answer => answer.replaceChildren()");
                tab.press("Fill in the form from this").shows("How it adds up");
                assertHarmless(tab);
            }
        }
    }

    @Test
    void isTextOnEveryPage() throws IOException {
        var claims = new ArrayList<String>();
        for (var payload : payloads()) {
            claims.add(shelf.file(reader.read(claim(payload).getBytes(StandardCharsets.UTF_8))));
        }
        try (var tab = chromium.tab(Role.ADMIN)) {
            for (var site : Sites.ALL) {
                for (var claim : site.path().contains("{claim}") ? claims : claims.subList(0, 1)) {
                    tab.go(shelf.path(site, claim));
                    assertHarmless(tab);
                }
            }
        }
    }
}
