package io.github.claimgauge.web;

import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ScreenshotAnimations;
import io.github.claimgauge.access.Role;
import io.github.claimgauge.scenario.ScenarioRuns;
import io.github.claimgauge.tuning.edition.InForce;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pictures in the README: made with every build, and put where it shows them with {@code -Dclaimgauge.update=true}. */
@PageTest
final class ScreenshotsTest {

    private static final Path FOLDER =
            Path.of(Boolean.getBoolean("claimgauge.update") ? "src/docs/screenshots" : "target/screenshots");

    private final Chromium chromium;
    private final Shelf shelf;
    private final ScenarioRuns runs;
    private final InForce inForce;

    ScreenshotsTest(
            @Autowired Chromium chromium,
            @Autowired Shelf shelf,
            @Autowired ScenarioRuns runs,
            @Autowired InForce inForce) {
        this.chromium = chromium;
        this.shelf = shelf;
        this.runs = runs;
        this.inForce = inForce;
    }

    private static void shoot(Tab tab, String name) {
        tab.page()
                .screenshot(new ScreenshotOptions()
                        .setPath(FOLDER.resolve(name + ".png"))
                        .setAnimations(ScreenshotAnimations.DISABLED));
    }

    @Test
    void ofTheQuality() {
        try (var tab = chromium.tab(Role.ANALYST)) {
            tab.go("/quality").shows("Each rule");
            shoot(tab, "quality");
        }
    }

    @Test
    void ofTheRules() {
        try (var tab = chromium.tab(Role.ANALYST)) {
            tab.go("/rules").shows("measured on");
            shoot(tab, "rules");
            tab.go("/rules/proof.illegible").shows("claims with a known outcome");
            shoot(tab, "rule");
        }
    }

    @Test
    void ofTheScenarios() {
        runs.of(inForce.edition().rulebook());
        try (var tab = chromium.tab(Role.ANALYST)) {
            tab.go("/scenarios/proof");
            shoot(tab, "scenarios");
        }
    }

    @Test
    void ofAdministration() {
        shelf.casesOfTheFirstDay();
        try (var tab = chromium.darkTab(Role.ADMIN)) {
            tab.go("/admin/trail");
            shoot(tab, "trail-dark");
        }
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
