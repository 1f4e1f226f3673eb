package io.github.claimgauge.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import io.github.claimgauge.access.Role;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An analyst imports a feed. */
@PageTest
final class ImportStoryTest {

    /** Drops a file on the page, as the browser does once it has left the desktop. */
    private static final String DROP = """
            ([name, text]) => {
              const carried = new DataTransfer();
              carried.items.add(new File([text], name, {type: 'application/x-ndjson'}));
              const at = document.querySelector('main');
              for (const what of ['dragover', 'drop']) {
                at.dispatchEvent(new DragEvent(what, {dataTransfer: carried, bubbles: true, cancelable: true}));
              }
            }""";

    private final Chromium chromium;
    private final String word = "i" + UUID.randomUUID().toString().replace("-", "");

    ImportStoryTest(@Autowired Chromium chromium) {
        this.chromium = chromium;
    }

    private String feed() {
        return """
                {"id": "%1$s", "headline": "%1$s", "attack": "ddos", "actor": {"name": "Night Herald"}, "victim": {"name": "Acme"}, "claimedAt": "2026-01-02"}
                {"id": "%1$s-2", "attack": "nonsense", "actor": {"name": "Night Herald"}, "victim": {"name": "Acme"}, "claimedAt": "2026-01-02"}
                """.formatted(word);
    }

    @Test
    void byDroppingItOnTheQueue() {
        try (var tab = chromium.tab(Role.ANALYST)) {
            tab.go("/claims");
            tab.page().evaluate(DROP, List.of("feed.ndjson", feed()));
            tab.shows("feed.ndjson: has been looked through");

            assertThat(tab.page().locator(".report").innerText())
                    .contains("1\naccepted", "1\nrefused", "/attack", "must be one of");
            tab.isAccessible();
            tab.follow("Show what was changed last").shows(word);
        }
    }

    @Test
    void byAFormWithoutScripts() {
        try (var tab = chromium.tabWithoutScripts(Role.ANALYST)) {
            tab.go("/imports");
            tab.page()
                    .setInputFiles(
                            "#file",
                            new FilePayload(
                                    "feed.ndjson", "application/x-ndjson", feed().getBytes(StandardCharsets.UTF_8)));
            tab.press("Import");

            assertThat(tab.page().locator(".report").innerText()).contains("feed.ndjson", "1\naccepted", "1\nrefused");
        }
    }
}
