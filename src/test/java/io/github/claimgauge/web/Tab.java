package io.github.claimgauge.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A browser's tab that puts up with nothing: an error on the console, a breach of the content security policy, a dialog or a
 * request to another host fails the test, at the latest when the tab is closed.
 */
final class Tab implements AutoCloseable {

    private final BrowserContext context;
    private final Page page;
    private final String address;
    private final List<String> faults = new ArrayList<>();

    Tab(BrowserContext context, String address) {
        this.context = context;
        this.address = address;
        this.page = context.newPage();
        page.onConsoleMessage(this::heard);
        page.onPageError(fault -> faults.add("script: " + fault));
        page.onDialog(this::asked);
        page.onRequest(this::requested);
    }

    /** What the browser offers beyond the methods here. */
    Page page() {
        return page;
    }

    /** Opens a page of ours, which must be there. */
    Tab go(String path) {
        assertThat(open(path)).as(path).isEqualTo(200);
        return this;
    }

    /** Opens an address, whatever comes back. */
    int open(String path) {
        return Objects.requireNonNull(page.navigate(address + path)).status();
    }

    /** Presses the button with this label. */
    Tab press(String label) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(label).setExact(true))
                .first()
                .click();
        return this;
    }

    /** Follows the link with these words. */
    Tab follow(String words) {
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(words))
                .first()
                .click();
        return this;
    }

    /** Fills in the field with this label. */
    Tab fill(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first()
                .fill(text);
        return this;
    }

    /** Chooses in the field with this label. */
    Tab choose(String label, String option) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first()
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(option));
        return this;
    }

    /** Opens or closes the part of the page with this heading. */
    Tab section(String heading) {
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + heading)))
                .first()
                .click();
        return this;
    }

    /** Waits until these words can be read on the page. */
    Tab shows(String words) {
        page.getByText(words).first().waitFor();
        return this;
    }

    String text() {
        return page.locator("body").innerText();
    }

    /**
     * No rule of WCAG 2.2 A and AA is broken, as far as a program can tell. It looks from the end of the page, where a bar that
     * sticks to the lower edge lies over nothing.
     */
    Tab isAccessible() {
        return breaksNone(new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")));
    }

    /** The same of the contrast alone, which is all that another theme changes. */
    Tab hasContrast() {
        return breaksNone(new AxeBuilder(page).withRules(List.of("color-contrast")));
    }

    private Tab breaksNone(AxeBuilder rules) {
        var scrolled = page.evaluate("scrollY");
        page.evaluate("scrollTo(0, document.documentElement.scrollHeight)");
        var broken = rules.setLegacyMode(true).analyze().getViolations();
        page.evaluate("y => scrollTo(0, y)", scrolled);
        assertThat(broken)
                .as(page.url())
                .extracting(rule -> rule.getId() + ": "
                        + rule.getNodes().stream()
                                .limit(5)
                                .map(node -> node.getHtml() + " " + node.getFailureSummary())
                                .toList())
                .isEmpty();
        return this;
    }

    /** What a browser shows that prefers dark pages. */
    Tab darken() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        return this;
    }

    /** The faults until now are as expected. */
    Tab forgives(String part) {
        faults.removeIf(fault -> fault.contains(part));
        return this;
    }

    /** @throws AssertionError with all that went wrong in the tab */
    Tab isQuiet() {
        assertThat(faults).as(page.url()).isEmpty();
        return this;
    }

    @Override
    public void close() {
        context.close();
        isQuiet();
    }

    private void heard(ConsoleMessage message) {
        if (message.type().equals("error") || message.type().equals("warning")) {
            faults.add("console: " + message.text());
        }
    }

    private void asked(Dialog dialog) {
        faults.add("dialog: " + dialog.message());
        dialog.dismiss();
    }

    private void requested(Request request) {
        if (!request.url().startsWith(address + "/") && !request.url().startsWith("data:")) {
            faults.add("request: " + request.url());
        }
    }
}
