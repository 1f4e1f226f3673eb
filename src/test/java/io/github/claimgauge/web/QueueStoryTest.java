package io.github.claimgauge.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.github.claimgauge.access.Caller;
import io.github.claimgauge.access.Role;
import io.github.claimgauge.api.Door;
import io.github.claimgauge.casebook.Casebook;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.json.ClaimReader;
import io.github.claimgauge.json.ClaimWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An analyst works the queue by keyboard. */
@PageTest
final class QueueStoryTest {

    private final Chromium chromium;
    private final Shelf shelf;
    private final Casebook casebook;
    private final ClaimReader reader;
    private final String word = "q" + UUID.randomUUID().toString().replace("-", "");

    QueueStoryTest(
            @Autowired Chromium chromium,
            @Autowired Shelf shelf,
            @Autowired Casebook casebook,
            @Autowired ClaimReader reader) {
        this.chromium = chromium;
        this.shelf = shelf;
        this.casebook = casebook;
        this.reader = reader;
    }

    /** The DJI claim at its beginning, before anybody had said anything. */
    private String file(int number) {
        var dji = reader.read(Door.dji().getBytes(StandardCharsets.UTF_8));
        var early = dji.asOf(dji.claimedAt()).named(word + "-" + number);
        return shelf.file(headed(early, word + " " + number));
    }

    private Claim headed(Claim claim, String headline) {
        var json = new String(ClaimWriter.bytes(claim), StandardCharsets.UTF_8)
                .replace(Objects.requireNonNull(claim.headline()), headline);
        return reader.read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String focused(Tab tab) {
        return (String) tab.page().evaluate("document.activeElement.closest('tr')?.id ?? document.activeElement.id");
    }

    private static Locator in(Tab tab, String claim, String part) {
        return tab.page().locator("#claim-" + claim + " " + part);
    }

    private static void press(Tab tab, String... keys) {
        for (var key : keys) {
            tab.page().keyboard().press(key);
        }
    }

    @Test
    void answersSettlesAndUndoesByKeyboard() {
        var first = file(1);
        var second = file(2);
        try (var tab = chromium.tab(Role.ANALYST)) {
            tab.go("/claims?text=" + word);
            press(tab, "j", "j", "k");
            PlaywrightAssertions.assertThat(in(tab, second, ".title")).isFocused();

            press(tab, "a", "Enter");
            PlaywrightAssertions.assertThat(in(tab, second, ".undo")).isFocused();
            assertThat(revision(second)).isEqualTo(2);

            press(tab, "Enter");
            PlaywrightAssertions.assertThat(tab.page().locator("#announced")).containsText("Undone.");
            press(tab, "j", "o", "Enter");
            PlaywrightAssertions.assertThat(tab.page().locator("#announced")).containsText("Recorded as confirmed.");
            assertThat(casebook.get(Caller.local(), first).outcome()).isNotNull();
        }
    }

    @Test
    void filtersByBandsAndSearchesByKeyboard() {
        file(1);
        try (var tab = chromium.tab(Role.VIEWER)) {
            tab.go("/claims");
            press(tab, "/");
            assertThat(focused(tab)).isEqualTo("text");

            tab.page().keyboard().type(word + "7?j");
            assertThat(tab.page().inputValue("#text")).isEqualTo(word + "7?j");
            tab.fill("Words", word);
            press(tab, "Enter");
            tab.page().waitForURL("**/claims?text=" + word);

            press(tab, "7");
            tab.page().waitForURL("**/claims?band=almost_certain&text=" + word);
            press(tab, "0");
            tab.page().waitForURL("**/claims?text=" + word);
            press(tab, "?");
            tab.shows("next claim, previous claim");
        }
    }

    @Test
    void leavesTitlesTheirRoomHoweverLongTheNextChecksAre() {
        shelf.casesOfTheFirstDay();
        try (var tab = chromium.tab(Role.ANALYST)) {
            tab.go("/claims");

            assertThat(tab.page().locator(".queue td.claim").first().boundingBox().width)
                    .isGreaterThan(300);
        }
    }

    @Test
    void leavesTheKeysAloneOnceTheyAreSwitchedOff() {
        file(1);
        try (var tab = chromium.tab(Role.ANALYST)) {
            tab.go("/claims?text=" + word);
            press(tab, "?");
            tab.page().getByLabel("Use these keys").uncheck();
            tab.go("/claims?text=" + word);
            press(tab, "j");

            assertThat(focused(tab)).doesNotContain(word);
        }
    }

    private long revision(String id) {
        return casebook.get(Caller.local(), id).revision();
    }
}
