package io.github.claimgauge.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.LocatorOptions;
import io.github.claimgauge.Wiring;
import io.github.claimgauge.access.Role;
import io.github.claimgauge.api.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;

/** A rule editor tunes a weight. On a server of its own, since rules are put in force. */
@SpringBootTest(
        classes = Wiring.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "claimgauge.data=target/data/${random.uuid}")
@Import({Visitors.class, Chromium.class, Shelf.class})
@ExtendWith(ChromiumCondition.class)
@DirtiesContext
final class TuningPagesTest {

    private final Chromium chromium;
    private final Shelf shelf;

    TuningPagesTest(@Autowired Chromium chromium, @Autowired Shelf shelf) {
        this.chromium = chromium;
        this.shelf = shelf;
    }

    private static void moveSlider(Tab tab, String number, String value) {
        tab.page()
                .locator("[data-for='" + number + "']")
                .evaluate(
                        "(slider, value) => { slider.value = value;"
                                + " slider.dispatchEvent(new Event('input', {bubbles: true})); }",
                        value);
    }

    /** Whether it can be seen while its field has the focus. */
    private static boolean inSight(Tab tab, String selector) {
        tab.page().locator("#n-weights-victim-denies").focus();
        return (boolean) tab.page()
                .locator(selector)
                .evaluate("it => { const box = it.getBoundingClientRect();"
                        + " return box.top >= 0 && box.bottom <= innerHeight; }");
    }

    @Test
    void tunesAWeightSeesWhatFlipsPublishesAndGoesBack() {
        shelf.dji();
        try (var tab = chromium.tab(Role.RULE_EDITOR)) {
            tab.go("/rules?group=victim").fill("Weight of victim.denies", "-8");
            tab.page().keyboard().press("Enter");
            tab.shows("in force for nobody yet").follow("Changes by pages-rule-editor");

            tab.shows("Claims of the casebook").shows("would be in another band");
            moveSlider(tab, "n-weights-victim-denies", "-12");
            tab.shows("Not kept yet").shows("Cases that move");
            assertThat(tab.page().locator("#n-weights-victim-denies").inputValue())
                    .isEqualTo("-12");
            assertThat(tab.page().locator("#effect .flips .across").count()).isPositive();
            assertThat(tab.page().locator("#gist tbody tr").count()).isEqualTo(3);
            tab.page().setViewportSize(380, 740);
            assertThat(tab.page().locator("#gist table").isVisible()).isTrue();
            assertThat(inSight(tab, "#n-weights-victim-denies") && inSight(tab, "#gist table"))
                    .isTrue();
            tab.page().setViewportSize(1280, 720);
            tab.page().locator("#n-weights-victim-denies").press("ArrowUp");
            assertThat(tab.page()
                            .locator("[data-for='n-weights-victim-denies']")
                            .inputValue())
                    .isEqualTo("-11");
            tab.page().locator("#n-weights-victim-denies").press("ArrowDown");
            tab.isAccessible().press("Keep these numbers");
            tab.page()
                    .locator(".changes strong", new LocatorOptions().setHasText("−12"))
                    .waitFor();
            tab.shows("Claims of the casebook");

            tab.press("Publish").shows("must say why");
            tab.fill("Why these numbers?", "Those who deny early are mostly right")
                    .press("Publish");
            tab.shows("is in force. Claims without an outcome").isAccessible();
            assertThat(tab.page().locator("tbody tr").first().innerText())
                    .contains("in force", "pages-rule-editor", "Those who deny early are mostly right");

            tab.follow("Go to this version");
            tab.shows("Against").shows("/weights/victim.denies").isAccessible();
            tab.follow("Versions").press("Compare").shows("Victim denies").shows("/weights/victim.denies");
            tab.page().goBack();
            tab.page().goBack();
            tab.fill("Why?", "Too harsh on honest claims").press("Put in force").shows("is in force. Claims without");
            tab.go("/rules/victim.denies").shows("−12").shows("Another weight").isAccessible();
            assertThat(tab.page()
                            .locator("section[aria-labelledby=h-history] tbody tr")
                            .allInnerTexts())
                    .as("there and back")
                    .hasSize(3);
        }
    }

    @Test
    void saysInSightWhatBecameOfAWeightFarDownTheTable() {
        try (var tab = chromium.tab(Role.ANALYST)) {
            tab.go("/rules").fill("Weight of victim.silent", "-3");
            tab.page().keyboard().press("Enter");
            tab.shows("in force for nobody yet");

            assertThat(tab.page().locator("#said .notice").boundingBox().y).isBetween(0.0, 100.0);
        }
    }

    @Test
    void saysBesideTheFormWhyADraftIsNotPutInForce() {
        try (var tab = chromium.tab(Role.RULE_EDITOR)) {
            tab.go("/drafts").fill("New draft", "Denials speak for a claim").press("Begin");
            tab.shows("None yet.");
            moveSlider(tab, "n-weights-victim-denies", "5");
            assertThat(tab.page()
                            .locator(".dial.changed #n-weights-victim-denies")
                            .count())
                    .isOne();
            tab.press("Keep these numbers").shows("Take back");

            tab.fill("Why these numbers?", "To see what happens").press("Publish");

            tab.page().locator("#publish .fault").waitFor();
            assertThat(tab.page().locator("#publish").innerText())
                    .contains("It was not put in force", "features/victim.feature");
            assertThat(tab.page().locator("#comment").inputValue()).isEqualTo("To see what happens");
        }
    }

    @Test
    void fitsWeightsToOutcomesAndTakesOneOver() {
        try (var tab = chromium.tab(Role.ANALYST)) {
            tab.go("/drafts").follow("Fit weights to outcomes");
            tab.shows("Nothing is changed by it")
                    .fill("Hold weights within about", "2")
                    .press("Fit");

            tab.shows("What would change").isAccessible();
            var chosen = tab.page().locator("input[name=rule]");
            for (int at = 1; at < chosen.count(); at++) {
                chosen.nth(at).uncheck();
            }
            tab.press("Begin a draft with those chosen").shows("Weights fitted").shows("Take back");
            assertThat(tab.page().locator(".changes tbody tr").count()).isOne();
        }
    }
}
