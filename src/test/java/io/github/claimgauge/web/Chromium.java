package io.github.claimgauge.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import io.github.claimgauge.access.Caller;
import io.github.claimgauge.access.Role;
import io.github.claimgauge.access.account.Accounts;
import io.github.claimgauge.access.account.NewUser;
import io.github.claimgauge.claim.Claim.Tlp;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Lazy;

/** The browser that all tests of pages share. It starts when the first of them asks for it. */
@Lazy
public final class Chromium implements DisposableBean {

    static final String PASSWORD = "a password for pages";

    private final Accounts accounts;
    private final WebServerApplicationContext server;
    private final Playwright playwright;
    private final Browser browser;
    private final Map<Role, String> sessions = new EnumMap<>(Role.class);

    Chromium(Accounts accounts, WebServerApplicationContext server) {
        this.accounts = accounts;
        this.server = server;
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(ChromiumCondition.chromium().orElseThrow())
                        .setArgs(List.of("--no-sandbox")));
    }

    /** A tab in which nobody has logged in. */
    Tab tab() {
        return tab(null, UnaryOperator.identity());
    }

    /** A tab in which somebody of that role, or nobody, has logged in; who has sees all that is up to amber. */
    Tab tab(@Nullable Role role) {
        return tab(role, UnaryOperator.identity());
    }

    /** The same with JavaScript switched off. */
    Tab tabWithoutScripts(@Nullable Role role) {
        return tab(role, options -> options.setJavaScriptEnabled(false));
    }

    /** The same in the dark theme. */
    Tab darkTab(@Nullable Role role) {
        return tab(role, options -> options.setColorScheme(ColorScheme.DARK));
    }

    /** @param role null for nobody */
    Tab tab(@Nullable Role role, UnaryOperator<NewContextOptions> how) {
        var options = new NewContextOptions()
                .setBaseURL(address())
                .setViewportSize(1280, 900)
                .setLocale("en-GB")
                .setTimezoneId("UTC");
        if (role != null) {
            options.setStorageState(session(role));
        }
        return new Tab(browser.newContext(how.apply(options)), address());
    }

    private String session(Role role) {
        return sessions.computeIfAbsent(role, this::logIn);
    }

    private String logIn(Role role) {
        var name = "pages-" + role.toString().replace('_', '-');
        accounts.make(Caller.local(), new NewUser(name, PASSWORD, role, Tlp.AMBER));
        try (var tab = tab()) {
            tab.go("/login");
            tab.page().getByLabel("Name").fill(name);
            tab.page().getByLabel("Password").fill(PASSWORD);
            tab.press("Log in");
            tab.page().waitForURL("**/");
            return tab.page().context().storageState();
        }
    }

    private String address() {
        return "http://localhost:"
                + Objects.requireNonNull(server.getWebServer()).getPort();
    }

    @Override
    public void destroy() {
        playwright.close();
    }
}
