package io.github.claimgauge.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.GetByLabelOptions;
import io.github.claimgauge.access.Role;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An administrator lets somebody in, and everybody keeps their own keys; all of it without a script. */
@PageTest
final class AdministrationStoryTest {

    private final Chromium chromium;
    private final String jane = "jane-" + UUID.randomUUID().toString().substring(0, 8);

    AdministrationStoryTest(@Autowired Chromium chromium) {
        this.chromium = chromium;
    }

    private String makeJane(Tab tab) {
        tab.go("/admin/users")
                .fill("Name", jane)
                .choose("Role", "analyst")
                .press("Make the user")
                .shows("is shown this once");
        var password = tab.page().locator(".secret-text").innerText();
        tab.page().reload();
        assertThat(tab.text()).contains(jane).doesNotContain(password);
        return password;
    }

    private static Tab logIn(Tab tab, String name, String password) {
        tab.go("/login");
        tab.page().getByLabel("Name").fill(name);
        tab.page()
                .getByLabel("Password", new GetByLabelOptions().setExact(true))
                .fill(password);
        return tab.press("Log in");
    }

    @Test
    void anAdministratorMakesAUserWhoTakesAnotherPasswordAndMakesAKey() {
        try (var admin = chromium.tabWithoutScripts(Role.ADMIN)) {
            var password = makeJane(admin);

            try (var tab = chromium.tabWithoutScripts(null)) {
                logIn(tab, jane, password)
                        .shows(jane)
                        .follow(jane)
                        .shows("You see claims up to")
                        .shows("TLP:");
                tab.fill("Present password", password)
                        .fill("New password", "short")
                        .fill("New password, again", "other")
                        .press("Change the password")
                        .shows("must have at least 12 characters")
                        .shows("is not the same as the new password");
                tab.fill("Present password", password)
                        .fill("New password", "janes own password")
                        .fill("New password, again", "janes own password")
                        .press("Change the password")
                        .shows("Your password is changed");
                logIn(tab, jane, "janes own password").shows(jane);

                tab.go("/keys")
                        .shows("There are no keys yet")
                        .fill("Name", "nightly import")
                        .fill("Counts for days", "soon")
                        .press("Make the key")
                        .shows("must be 1 to 366")
                        .fill("Counts for days", "30")
                        .press("Make the key")
                        .shows("is shown this once");
                assertThat(tab.page().locator(".secret-text").innerText()).startsWith("cg_");
                assertThat(tab.page().locator("tbody tr").count()).isOne();
                tab.forgives("400");

                admin.go("/keys").shows(jane);
                tab.follow("Revoke")
                        .shows("This cannot be undone")
                        .press("Revoke the key")
                        .shows("The key is revoked");
                assertThat(tab.text()).contains("There are no keys yet");
            }
        }
    }

    @Test
    void aLockedUserIsOutAtOnceAndARemovedOneForGood() {
        try (var admin = chromium.tab(Role.ADMIN);
                var tab = chromium.tab()) {
            logIn(tab, jane, makeJane(admin)).shows(jane);

            admin.page().getByLabel("locked").check();
            admin.press("Save").shows("The rights are changed");
            tab.go("/me");
            assertThat(tab.page().url()).endsWith("/login");

            admin.follow("Make up another password").shows("stops counting").press("Make up another password");
            admin.shows("is shown this once").isAccessible();
            admin.follow("Remove the user")
                    .shows("cannot")
                    .press("Remove the user")
                    .shows("is removed");
            assertThat(admin.open("/admin/users/" + jane)).isEqualTo(404);
            admin.forgives("404").go("/admin/trail?subject=user/" + jane).shows("user removed");
        }
    }

    @Test
    void aViewerSeesNothingOfAdministration() {
        try (var tab = chromium.tab(Role.VIEWER)) {
            tab.go("/me");
            assertThat(tab.page().locator("a[href^='/admin']").count()).isZero();
            assertThat(tab.open("/admin/users")).isEqualTo(403);
            tab.forgives("403").shows("This is not open to you");
            tab.go("/keys");
            assertThat(tab.page().locator("a[href^='/admin']").count()).isZero();
        }
    }
}
