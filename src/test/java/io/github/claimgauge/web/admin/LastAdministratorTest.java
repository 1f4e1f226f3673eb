package io.github.claimgauge.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.access.Role;
import io.github.claimgauge.access.account.AccountsInMemory;
import io.github.claimgauge.access.account.User;
import io.github.claimgauge.claim.Claim.Tlp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;

/** Nobody can lock out the last administrator, not even by accident. */
final class LastAdministratorTest {

    private final User last = new User("root", "x", Role.ADMIN, Tlp.RED, false, false, Instant.EPOCH, Instant.EPOCH);
    private final Caller caller = last.caller();
    private final List<User> users = new ArrayList<>(List.of(last));
    private final UserPage page = new UserPage(AccountsInMemory.of(users, new AccountsInMemory.Plain()));
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final ExtendedModelMap model = new ExtendedModelMap();
    private final RedirectAttributesModelMap once = new RedirectAttributesModelMap();

    private void assertRefused(String shown, String template) {
        assertThat(shown).isEqualTo(template);
        assertThat(response.getStatus()).isEqualTo(409);
        assertThat(model.getAttribute("fault")).asString().contains("No administrator would be left");
        assertThat(users).containsExactly(last);
    }

    @Test
    void isNotRemoved() {
        assertRefused(page.remove("root", caller, once, response, model), "admin-user-remove");
    }

    @Test
    void isNotLocked() {
        assertRefused(page.change("root", Role.ADMIN, Tlp.RED, true, caller, once, response, model), "admin-user");
    }

    @Test
    void keepsTheRole() {
        assertRefused(page.change("root", Role.VIEWER, Tlp.RED, false, caller, once, response, model), "admin-user");
    }

    @Test
    void changesTheOwnPasswordWhereThePresentOneIsAskedFor() {
        assertThat(page.changePassword("root", caller, once)).isEqualTo("redirect:/me");
        assertThat(users).containsExactly(last);
    }
}
