package io.github.claimgauge.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.LocatorOptions;
import io.github.claimgauge.access.Role;
import io.github.claimgauge.scenario.ScenarioRuns;
import io.github.claimgauge.tuning.edition.InForce;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A reader looks up what rules are expected to do. */
@PageTest
final class ScenariosPageTest {

    private final Chromium chromium;
    private final ScenarioRuns runs;
    private final InForce inForce;

    ScenariosPageTest(@Autowired Chromium chromium, @Autowired ScenarioRuns runs, @Autowired InForce inForce) {
        this.chromium = chromium;
        this.runs = runs;
        this.inForce = inForce;
    }

    @BeforeEach
    void awaitResults() {
        assertThat(runs.of(inForce.edition().rulebook())).isNotEmpty();
    }

    @Test
    void areFoundWhileWordsAreTyped() {
        try (var tab = chromium.tab()) {
            tab.go("/scenarios").shows("What the actor shows as proof");
            tab.page().locator("#q").pressSequentially("blurred screenshot");
            tab.page()
                    .locator("#found", new LocatorOptions().setHasText("scenarios found"))
                    .waitFor();
            tab.page().locator("h4").first().waitFor();

            assertThat(tab.text()).contains("The only proof is a blurred screenshot");
            assertThat(tab.page().locator(".chapter").count()).isPositive().isLessThan(5);
            tab.isAccessible();
        }
    }

    @Test
    void areFoundWithoutScriptsByAnAddressThatCanBeShared() {
        try (var tab = chromium.tabWithoutScripts(Role.VIEWER)) {
            tab.go("/scenarios")
                    .fill("Words in a scenario, its heading or its rule", "proof.illegible")
                    .press("Find");

            assertThat(tab.page().url()).contains("q=proof.illegible");
            assertThat(tab.text()).contains("Proof that nobody can read speaks against a claim", "passed");
            tab.fill("Words in a scenario, its heading or its rule", "zebra crossing")
                    .press("Find");
            assertThat(tab.text()).contains("No scenario says all of that");
        }
    }

    @Test
    void areReadByChapterWithHowTheyEnded() {
        try (var tab = chromium.tab()) {
            tab.go("/scenarios").follow("What the actor shows as proof").shows("Every example here begins with");

            var about = tab.page()
                    .locator(".heading", new LocatorOptions().setHas(tab.page().locator("[id='proof.illegible']")));
            assertThat(about.locator(".rule-line a").getAttribute("href")).isEqualTo("/rules/proof.illegible");
            assertThat(about.locator(".state.passed").count()).isPositive();
            assertThat(tab.text()).contains("under rulebook", "UTC");
        }
    }

    @Test
    void areNotThereUnderAnotherName() {
        try (var tab = chromium.tab()) {
            assertThat(tab.open("/scenarios/nothing")).isEqualTo(404);
            tab.forgives("404");
        }
    }
}
