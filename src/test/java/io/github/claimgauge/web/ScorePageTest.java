package io.github.claimgauge.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.access.Role;
import io.github.claimgauge.api.Door;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An analyst scores a claim. */
@PageTest
final class ScorePageTest {

    private static final String VERDICT = ".verdict-score";

    private final Chromium chromium;

    ScorePageTest(@Autowired Chromium chromium) {
        this.chromium = chromium;
    }

    private static String verdict(Tab tab) {
        return tab.page().locator(VERDICT).innerText();
    }

    private static int number(String text) {
        return Integer.parseInt(text.strip().replace('−', '-').replace("+", ""));
    }

    private static Tab enterDji(Tab tab) {
        return tab.go("/")
                .fill("Actor", "R00TK1T")
                .fill("Victim", "DJI")
                .choose("Attack", "data breach")
                .fill("Claimed on", "2024-04-16");
    }

    @Test
    void buildsUpTheAnswerWhileFactsAreEntered() {
        try (var tab = chromium.tab()) {
            enterDji(tab).shows("Find out next");
            var before = verdict(tab);
            tab.page().locator("summary", summary("Response of the victim")).click();

            tab.choose("The victim says", "confirmed");
            tab.page().locator(VERDICT, hasNot(before)).waitFor();

            assertThat(verdict(tab)).isNotEqualTo(before);
            assertThat(tab.page().locator("#said").innerText())
                    .contains(verdict(tab).replaceAll("\\D", "") + " percent");
            assertThat(tab.page().url()).endsWith("/");
        }
    }

    private static com.microsoft.playwright.Page.LocatorOptions summary(String words) {
        return new com.microsoft.playwright.Page.LocatorOptions().setHasText(words);
    }

    private static com.microsoft.playwright.Page.LocatorOptions hasNot(String words) {
        return new com.microsoft.playwright.Page.LocatorOptions().setHasNotText(words);
    }

    @Test
    void saysWhatIsStillNeededAndWhatIsWrongAtItsField() {
        try (var tab = chromium.tab()) {
            tab.go("/").fill("Actor", "R00TK1T").shows("Still needed");
            enterDji(tab).fill("Claimed on", "yesterday").shows("To be corrected");

            assertThat(tab.page().getByLabel("Claimed on").getAttribute("aria-invalid"))
                    .isEqualTo("true");
            assertThat(tab.page().locator("#f-claimedAt-fault").innerText()).isNotBlank();
            tab.isAccessible();
        }
    }

    @Test
    void movesNoFieldWhereAnotherOneIsFaulty() {
        try (var tab = chromium.tab()) {
            enterDji(tab).shows("Find out next");
            var before = tab.page().locator("#f-attack").boundingBox();

            tab.fill("Claimed on", "yesterday").shows("To be corrected");

            assertThat(tab.page().locator("#f-attack").boundingBox())
                    .usingRecursiveComparison()
                    .isEqualTo(before);
        }
    }

    @Test
    void countsWhatIsKnownWhileFactsAreEntered() {
        try (var tab = chromium.tab()) {
            tab.go("/").shows("nothing known");

            enterDji(tab).shows("4 known");

            assertThat(tab.page().locator(".section summary").first().innerText())
                    .contains("The claim", "4 known");
        }
    }

    @Test
    void spellsWhatCanBeChosenAsEverywhereElse() {
        try (var tab = chromium.tab()) {
            assertThat(tab.go("/").page().locator("#f-attack option").allInnerTexts())
                    .containsExactly(
                            "choose",
                            "data breach",
                            "ransomware",
                            "DDoS",
                            "defacement",
                            "access sale",
                            "OT intrusion",
                            "wiper");
        }
    }

    @Test
    void showsTheDjiClaimFirstAmongTheExamples() {
        try (var tab = chromium.tab()) {
            tab.go("/");
            tab.page().locator(".examples a").first().click();
            tab.shows("How it adds up").shows("R00TK1T");

            assertThat(tab.page().url()).endsWith("?example=r00tk1t-dji-2024");
            tab.isAccessible();
        }
    }

    @Test
    void addsUpFromStartToTotal() {
        try (var tab = chromium.tab()) {
            for (var example : List.of("r00tk1t-dji-2024", "alphv-changehealthcare-2024")) {
                tab.go("/?example=" + example);
                var steps = tab.page()
                        .locator(".waterfall .edge, .waterfall .step, .waterfall .cap")
                        .all();
                int sum = 0;
                for (var step : steps) {
                    sum += number(step.locator("td.number").first().innerText());
                    assertThat(number(step.locator("td.number").last().innerText()))
                            .isEqualTo(sum);
                }
                assertThat(number(
                                tab.page().locator(".waterfall tfoot td.number").innerText()))
                        .isEqualTo(sum);
                assertThat(steps).hasSizeGreaterThan(3);
            }
        }
    }

    @Test
    void answersAnOpenQuestionInOneClick() {
        try (var tab = chromium.tab()) {
            enterDji(tab).shows("Find out next");
            var choice = tab.page().locator("#answer-victim\\.response-denied");
            var promised = choice.locator(".badge").innerText();

            choice.click();
            tab.page()
                    .locator(VERDICT, new com.microsoft.playwright.Page.LocatorOptions().setHasText(promised))
                    .waitFor();

            assertThat(tab.page().locator("select[name='/victimResponse/kind']").inputValue())
                    .isEqualTo("denied");
        }
    }

    @Test
    void goesOnByKeyboardWhereAButtonLed() {
        try (var tab = chromium.tab()) {
            enterDji(tab).shows("Find out next");
            tab.page().locator("summary", summary("Proofs")).press("Enter");
            tab.page().locator("button[name=add][value='/proofs']").press("Enter");
            tab.shows("Proof 1");
            tab.page().locator("[name='/proofs/0/kind']:focus").waitFor();
            tab.page().locator("#answer-victim\\.response-denied").press("Enter");

            tab.page().locator("#h-answer:focus").waitFor();
            assertThat(tab.page().locator("select[name='/victimResponse/kind']").inputValue())
                    .isEqualTo("denied");
        }
    }

    @Test
    void takesSeveralProofs() {
        try (var tab = chromium.tab()) {
            enterDji(tab);
            tab.page().locator("summary", summary("Proofs")).click();
            tab.press("Add a proof").shows("Proof 1").press("Add a proof").shows("Proof 2");
            tab.page().locator("[name='/proofs/1/kind']").selectOption("screenshot");
            tab.page().locator("[name='/proofs/1/legible']").selectOption("false");
            tab.page().locator(".waterfall", summary("Proof is illegible")).waitFor();
            tab.press("Remove proof 1");
            tab.page().locator("[name='/proofs/1/kind']").waitFor(gone());

            assertThat(tab.page().locator("[name='/proofs/0/legible']").inputValue())
                    .isEqualTo("false");
        }
    }

    private static com.microsoft.playwright.Locator.WaitForOptions gone() {
        return new com.microsoft.playwright.Locator.WaitForOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED);
    }

    @Test
    void takesAsManyProofsAsAClaimCanHave() {
        try (var tab = chromium.tab()) {
            var proofs = String.join(",", Collections.nCopies(100, "{\"kind\":\"screenshot\"}"));
            tab.go("/");
            tab.page().locator(".paste summary").click();
            tab.fill("Claim as JSON", Door.dji().replaceFirst("\"proofs\": \\[.*?\\]", "\"proofs\": [" + proofs + "]"))
                    .press("Fill in the form from this")
                    .shows("How it adds up");
            tab.press("Score").shows("How it adds up");

            assertThat(tab.page().locator("[name$=':item'][name^='/proofs/']").count())
                    .isEqualTo(100);
        }
    }

    @Test
    void readsAClaimFromJson() {
        try (var tab = chromium.tab()) {
            tab.go("/");
            tab.page().locator(".paste summary").click();
            tab.fill("Claim as JSON", Door.dji())
                    .press("Fill in the form from this")
                    .shows("How it adds up");
            assertThat(tab.page().getByLabel("Victim", exact()).inputValue()).isEqualTo("DJI");

            tab.page().locator(".paste summary").click();
            tab.fill("Claim as JSON", "{\"actor\": {\"nam\": \"x\"}}")
                    .press("Fill in the form from this")
                    .shows("To be corrected")
                    .shows("is not a known field");
            tab.follow("/actor/nam");
            assertThat(tab.page().url()).endsWith("#json");
        }
    }

    private static com.microsoft.playwright.Page.GetByLabelOptions exact() {
        return new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true);
    }

    @Test
    void losesNoClickWhileAnAnswerIsStillOnItsWay() {
        try (var tab = chromium.tab()) {
            enterDji(tab).shows("How it adds up");
            tab.page().route("**/", route -> {
                if (!"answer".equals(route.request().headers().get("hx-target"))) {
                    route.resume(); // and what is scored while one types never comes
                }
            });

            tab.page().waitForRequest("**/", () -> tab.fill("Victim", "DJI, once more"));
            tab.page().locator("#answer-victim\\.response-denied").click();

            tab.page()
                    .locator("select[name='/victimResponse/kind'] option[value=denied][selected]")
                    .waitFor(attached());
            assertThat(tab.page().getByLabel("Victim", exact()).inputValue()).isEqualTo("DJI, once more");
        }
    }

    @Test
    void takesAButtonForPressedThatIsReplacedWhileItIsHeldDown() {
        try (var tab = chromium.tab()) {
            enterDji(tab).shows("How it adds up");
            tab.page().locator("#answer-victim\\.response-denied").scrollIntoViewIfNeeded();
            tab.page().locator("#answer-victim\\.response-denied").hover();
            tab.page().mouse().down();
            tab.page()
                    .waitForResponse(
                            "**/",
                            () -> tab.page()
                                    .getByLabel("Victim", exact())
                                    .evaluate(
                                            "field => { field.value = 'DJI, once more'; field.dispatchEvent(new Event('input', {bubbles: true})); }"));
            tab.page().locator(".summary", summary("DJI, once more")).waitFor();
            tab.page().mouse().up();

            tab.page()
                    .locator("select[name='/victimResponse/kind'] option[value=denied][selected]")
                    .waitFor(attached());
        }
    }

    private static com.microsoft.playwright.Locator.WaitForOptions attached() {
        return new com.microsoft.playwright.Locator.WaitForOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED);
    }

    @Test
    void scoresWithoutScriptsAsWell() {
        try (var tab = chromium.tabWithoutScripts(null)) {
            enterDji(tab).press("Score").shows("How it adds up");
            tab.page().locator("#answer-victim\\.response-denied").click();
            tab.shows("How it adds up");

            assertThat(tab.page().locator("select[name='/victimResponse/kind']").inputValue())
                    .isEqualTo("denied");
            assertThat(tab.page().url()).doesNotContain("R00TK1T");
        }
    }

    @Test
    void scoresAsOfAnEarlierDay() {
        try (var tab = chromium.tab()) {
            tab.go("/?example=r00tk1t-dji-2024").fill("Score as of", "2024-04-16");
            tab.page().locator(".summary", summary("As of 2024-04-16")).waitFor();
            tab.fill("Score as of", "2020").shows("is before the claim was made");
            tab.fill("Score as of", "2142").shows("must not be in the future");
        }
    }

    @Test
    void filesAClaimForAnalystsAlone() {
        try (var tab = chromium.tab(Role.VIEWER)) {
            enterDji(tab);
            assertThat(tab.text()).doesNotContain("File it");
        }
        try (var tab = chromium.tab(Role.ANALYST)) {
            enterDji(tab).press("File it in the casebook");
            tab.page().waitForURL("**/claims/*");
            tab.forgives("404");
        }
    }
}
