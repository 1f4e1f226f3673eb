package io.github.claimgauge.web;

import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ScreenshotAnimations;
import io.github.claimgauge.access.Role;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;

/** The pictures in the README, made anew with {@code -Dclaimgauge.update=true}. */
@PageTest
@EnabledIfSystemProperty(
        named = "claimgauge.update",
        matches = "true",
        disabledReason = "Pictures are made only with -Dclaimgauge.update=true")
final class ScreenshotsTest {

    private static final Path FOLDER = Path.of("src/docs/screenshots");

    private final Chromium chromium;
    private final Shelf shelf;

    ScreenshotsTest(@Autowired Chromium chromium, @Autowired Shelf shelf) {
        this.chromium = chromium;
        this.shelf = shelf;
    }

    private static void shoot(Tab tab, String name) {
        tab.page()
                .screenshot(new ScreenshotOptions()
                        .setPath(FOLDER.resolve(name + ".png"))
                        .setAnimations(ScreenshotAnimations.DISABLED));
    }

    @Test
    void ofTheClaimPage() {
        try (var tab = chromium.tab(Role.ANALYST)) {
            tab.go("/claims/" + shelf.dji());
            shoot(tab, "claim");
        }
    }

    @Test
    void ofTheQueueAndAnActor() {
        shelf.casesOfTheFirstDay();
        try (var tab = chromium.tab(Role.ANALYST)) {
            tab.go("/claims");
            tab.page().keyboard().press("j");
            shoot(tab, "queue");
            tab.go("/actors/lockbit");
            shoot(tab, "actor");
        }
    }

    @Test
    void ofTheScorePage() {
        try (var tab = chromium.tab(Role.ANALYST)) {
            tab.go("/?example=r00tk1t-dji-2024");
            shoot(tab, "score");
        }
        try (var tab = chromium.darkTab(Role.ANALYST)) {
            tab.go("/?example=alphv-changehealthcare-2024");
            shoot(tab, "score-dark");
        }
    }
}
