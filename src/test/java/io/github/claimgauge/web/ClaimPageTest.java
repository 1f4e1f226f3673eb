package io.github.claimgauge.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.PdfOptions;
import com.microsoft.playwright.options.Media;
import io.github.claimgauge.access.Role;
import io.github.claimgauge.api.Door;
import io.github.claimgauge.json.ClaimReader;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An analyst works on one claim. */
@PageTest
final class ClaimPageTest {

    private static final Pattern PAGE = Pattern.compile("/Type */Page\\b");

    private final Chromium chromium;
    private final Shelf shelf;
    private final ClaimReader reader;

    ClaimPageTest(@Autowired Chromium chromium, @Autowired Shelf shelf, @Autowired ClaimReader reader) {
        this.chromium = chromium;
        this.shelf = shelf;
        this.reader = reader;
    }

    /** The claim against DJI, filed anew. */
    private String dji() {
        return "/claims/"
                + shelf.file(
                        reader.read(Door.dji().getBytes(StandardCharsets.UTF_8)).named("story-" + System.nanoTime()));
    }

    private static Locator verdict(Tab tab) {
        return tab.page().locator(".verdict-score");
    }

    private static long pages(byte[] pdf) {
        return PAGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }

    private static void waitFor(Tab tab, String selector, String words) {
        tab.page()
                .locator(selector, new Page.LocatorOptions().setHasText(words))
                .first()
                .waitFor();
    }

    @Test
    void filesTheDjiClaimAnswersAQuestionRecordsTheOutcomeAndPrints() {
        try (var tab = chromium.tab(Role.ANALYST)) {
            tab.go("/?example=r00tk1t-dji-2024");
            tab.page()
                    .locator("summary", new Page.LocatorOptions().setHasText("For the casebook"))
                    .click();
            tab.fill("Id", "story-" + System.nanoTime());
            tab.press("File it in the casebook").shows("Filed in the casebook").shows("From threat to response");
            var address = tab.page().url();
            var before = verdict(tab).innerText();
            var choice = tab.page().locator(".choices button").first();
            var promised = choice.locator(".badge").innerText();

            choice.click();
            waitFor(
                    tab,
                    "#told",
                    "The score moved from " + before.replaceAll("\\s", "").replace("%", " %"));
            assertThat(verdict(tab).innerText().replaceAll("\\s", "")).isEqualTo(promised.replaceAll("\\s", ""));
            assertThat(tab.page().evaluate("document.activeElement.id")).isEqualTo("told");
            tab.press("Undo");
            waitFor(tab, "#told", "back to the facts of assessment 1");
            assertThat(verdict(tab).innerText()).isEqualTo(before);

            tab.page()
                    .getByLabel("confirmed", new Page.GetByLabelOptions().setExact(true))
                    .check();
            tab.press("Record the outcome");
            waitFor(tab, "#told", "The outcome is recorded: confirmed.");
            tab.press("Undo");
            waitFor(tab, "#told", "The claim is open again");

            tab.page().getByLabel("refuted").check();
            tab.choose("What was wrong with it", "fabricated: nothing of it is real, or nothing ever came")
                    .fill("Known since", "2024-04-18")
                    .fill("What the judgement rests on", "DJI found no breach")
                    .press("Record the outcome")
                    .shows("The outcome is recorded")
                    .shows("DJI found no breach");
            assertThat(tab.page().url()).isEqualTo(address);
            tab.isAccessible();

            tab.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(tab.page().locator("#outcome, .site-nav, .claim-tools").all())
                    .hasSize(3)
                    .allSatisfy(part -> assertThat(part.isVisible()).isFalse());
            assertThat(tab.page()
                            .locator(".verdict, .waterfall, .stops, #facts")
                            .all())
                    .allSatisfy(part -> assertThat(part.isVisible()).isTrue());
            assertThat(pages(tab.page().pdf(new PdfOptions().setPreferCSSPageSize(true))))
                    .isOne();
        }
    }

    @Test
    void looksAtAnEarlierDayByTheSliderAndStoresNothing() {
        try (var tab = chromium.tab(Role.ANALYST)) {
            tab.go(dji());
            var latest = verdict(tab).innerText();

            tab.page().locator("#as-of-day").focus();
            tab.page().keyboard().press("Home");
            waitFor(tab, "#as-of-said", "As of 2024-04-16");
            waitFor(tab, "#result", "You look at the claim as of 2024-04-16");
            waitFor(tab, "#facts > p", "Response of the victim");
            assertThat(tab.page().locator("#facts").innerText()).doesNotContain("denied after investigation");

            assertThat(verdict(tab).innerText()).isNotEqualTo(latest);
            assertThat(tab.page().locator(".choices button").count()).isZero();
            assertThat(tab.page().evaluate("document.activeElement.id")).isEqualTo("as-of-day");
            tab.isAccessible().follow("Back to the latest answer").shows("revision 1");
            assertThat(verdict(tab).innerText()).isEqualTo(latest);
        }
    }

    @Test
    void worksWithoutScripts() {
        try (var tab = chromium.tabWithoutScripts(Role.ANALYST)) {
            tab.go(dji());
            tab.page().locator(".choices button").first().click();
            tab.shows("The score").press("Undo").shows("back to the facts of assessment 1");
            tab.fill("Score as of", "2024-04-16").press("Look at that day").shows("You look at the claim as of");
            tab.follow("Back to the latest answer").press("Compare the two").shows("Two assessments compared");
        }
    }

    @Test
    void losesNothingThatWasTypedWhenSomebodyElseIsFaster() {
        var claim = dji();
        try (var slow = chromium.tab(Role.ANALYST);
                var fast = chromium.tab(Role.ADMIN)) {
            slow.go(claim);
            slow.page().getByLabel("refuted").check();
            slow.fill("What the judgement rests on", "Typed with care");
            fast.go(claim);
            fast.page().locator(".choices button").first().click();
            fast.shows("The score");

            slow.press("Record the outcome").shows("Somebody else changed this claim");
            assertThat(slow.page().getByLabel("What the judgement rests on").inputValue())
                    .isEqualTo("Typed with care");
            slow.forgives("409").isAccessible().press("Record the outcome").shows("The outcome is recorded");
        }
    }

    @Test
    void seesTheScoreThatAmendedFactsWouldLeadToBeforeTheyAreSaved() {
        var claim = dji();
        try (var tab = chromium.tab(Role.ANALYST)) {
            tab.go(claim);
            var before = verdict(tab).innerText();

            tab.go(claim + "/edit").section("Response of the victim").choose("The victim says", "confirmed");
            waitFor(tab, "#answer", "Saved so, the score goes from " + before.replaceAll("\\D", "") + " % to");
            var promised = tab.page().locator("#answer .badge span").first().innerText();
            assertThat(tab.page().locator("#answer .faults").count()).isZero();
            tab.isAccessible().section("Victim").fill("Country", "XX");
            waitFor(tab, "#answer", "To be corrected");
            assertThat(tab.page().locator("#f-victim-country-fault").innerText())
                    .isNotEmpty();
            tab.fill("Country", "CN");
            waitFor(tab, "#answer", "Saved so");

            try (var other = chromium.tab(Role.ANALYST)) {
                assertThat(verdict(other.go(claim)).innerText()).isEqualTo(before);
            }
            tab.press("Save").shows("The facts are amended");
            assertThat(verdict(tab).innerText()).startsWith(promised);
        }
    }

    @Test
    void amendsTheFactsInTheFormAndSeesWhatSomebodyElseHasAmended() {
        var claim = dji();
        try (var ann = chromium.tab(Role.ANALYST);
                var bob = chromium.tab(Role.ANALYST)) {
            ann.go(claim + "/edit").section("Victim").fill("Country", "XX").press("Save");
            waitFor(ann, "[role=alert]", "To be corrected");
            ann.forgives("422").isAccessible();
            bob.go(claim + "/edit").section("Victim").fill("Sector", "aviation").press("Save");
            bob.shows("The facts are amended");

            ann.fill("Country", "TW").press("Save").shows("What they changed").forgives("409");
            ann.isAccessible();
            assertThat(ann.page()
                            .getByLabel("Sector", new Page.GetByLabelOptions().setExact(true))
                            .inputValue())
                    .isEqualTo("aviation");
            ann.press("Save it so").shows("The facts are amended");
            assertThat(ann.page().locator("#facts").innerText()).contains("Taiwan", "aviation");
        }
    }

    @Test
    void amendsTheFactsAndIsLedToTheLineOfAFault() {
        try (var tab = chromium.tab(Role.ANALYST)) {
            tab.go(dji()).follow("Amend the facts").press("JSON").shows("The claim as JSON");
            var json = tab.page().getByLabel("The claim as JSON").inputValue();

            tab.fill("The claim as JSON", json.replace("\"hacktivist\"", "\"knight\""))
                    .press("Save")
                    .shows("To be corrected")
                    .forgives("422")
                    .isAccessible();
            tab.page().locator("a[data-line]").click();
            assertThat(tab.page().evaluate("getSelection().toString()").toString())
                    .contains("knight");
            tab.fill("The claim as JSON", json.replace("\"hacktivist\"", "\"state\""))
                    .press("Save")
                    .shows("The facts are amended");
        }
    }
}
