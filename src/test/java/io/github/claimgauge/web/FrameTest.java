package io.github.claimgauge.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.access.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The frame of every page: who is logged in, the theme, the way by keyboard. */
@PageTest
final class FrameTest {

    private final Chromium chromium;

    FrameTest(@Autowired Chromium chromium) {
        this.chromium = chromium;
    }

    @Test
    void showsWhoIsLoggedInUntilThatOneLogsOut() {
        try (var tab = chromium.tab(Role.ADMIN)) {
            tab.go("/").shows("pages-admin").shows("Administration");
        }
        try (var tab = chromium.tab()) {
            tab.go("/login")
                    .fill("Name", "pages-admin")
                    .fill("Password", "wrong")
                    .press("Log in")
                    .shows("The name or the password is wrong")
                    .fill("Name", "pages-admin")
                    .fill("Password", "a password for pages")
                    .press("Log in")
                    .shows("Log out")
                    .press("Log out")
                    .shows("You are logged out");
        }
    }

    @Test
    void remembersTheThemeThatAReaderChose() {
        try (var tab = chromium.tab()) {
            tab.go("/").press("Dark theme").go("/login").shows("Light theme");

            assertThat(tab.page().evaluate("getComputedStyle(document.documentElement).colorScheme"))
                    .isEqualTo("dark");
        }
    }

    @Test
    void leadsPastTheNavigationByKeyboard() {
        try (var tab = chromium.tab()) {
            tab.go("/");
            tab.page().keyboard().press("Tab");
            tab.page().keyboard().press("Enter");

            assertThat(tab.page().evaluate("document.activeElement.id")).isEqualTo("main");
        }
    }

    @Test
    void knowsWhoIsLoggedInWhereAPageFails() {
        try (var tab = chromium.tab(Role.VIEWER)) {
            assertThat(tab.open("/?example=nothing")).isEqualTo(404);
            tab.forgives("404").shows("There is nothing here").shows("pages-viewer");
        }
    }

    @Test
    void saysWhereNothingIs() {
        try (var tab = chromium.tab(Role.VIEWER)) {
            assertThat(tab.open("/nothing")).isEqualTo(404);
            tab.forgives("404")
                    .shows("There is nothing here")
                    .shows("pages-viewer")
                    .isAccessible();
        }
    }
}
