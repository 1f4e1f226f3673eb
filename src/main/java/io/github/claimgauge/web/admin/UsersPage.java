package io.github.claimgauge.web.admin;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.access.Role;
import io.github.claimgauge.access.account.Accounts;
import io.github.claimgauge.access.account.NewUser;
import io.github.claimgauge.access.account.NotPossible;
import io.github.claimgauge.claim.Claim.Tlp;
import io.github.claimgauge.claim.InvalidInput;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All users, and a form for another one. */
@Controller
@RequestMapping("/admin/users")
final class UsersPage {

    private final Accounts accounts;

    UsersPage(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping
    String all(@AuthenticationPrincipal Caller caller, Model model) {
        return page(Sent.nothing(), "", caller, model);
    }

    /** The password is made up, and shown on the user's page this once. */
    @PostMapping
    String make(
            @RequestParam String name,
            @RequestParam Role role,
            @RequestParam Tlp tlp,
            @AuthenticationPrincipal Caller caller,
            RedirectAttributes once,
            HttpServletResponse response,
            Model model) {
        var sent = Map.of("name", name, "role", role.name(), "tlp", tlp.name());
        try {
            var made = accounts.make(caller, new NewUser(name.strip(), null, role, tlp));
            once.addFlashAttribute("password", made.password());
            once.addAttribute("name", made.user().name());
            return "redirect:/admin/users/{name}";
        } catch (InvalidInput fault) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(Sent.refused(fault, sent), "", caller, model);
        } catch (NotPossible fault) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return page(new Sent(sent, List.of()), "There is a user of that name", caller, model);
        }
    }

    private String page(Sent sent, String nameFault, Caller caller, Model model) {
        model.addAttribute("sent", sent);
        model.addAttribute("nameFault", nameFault.isEmpty() ? sent.fault("name") : nameFault);
        model.addAttribute("choices", Choices.all());
        model.addAttribute(
                "users",
                accounts.all().stream().map(user -> UserView.of(user, caller)).toList());
        return "admin-users";
    }
}
