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

    ScreenshotsTest(@Autowired Chromium chromium) {
        this.chromium = chromium;
    }

    private static void shoot(Tab tab, String name) {
        tab.page()
                .screenshot(new ScreenshotOptions()
                        .setPath(FOLDER.resolve(name + ".png"))
                        .setAnimations(ScreenshotAnimations.DISABLED));
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
