package io.github.claimgauge.web.admin;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.access.Role;
import io.github.claimgauge.access.account.Accounts;
import io.github.claimgauge.access.account.NotPossible;
import io.github.claimgauge.access.account.UserChange;
import io.github.claimgauge.claim.Claim.Tlp;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One user: rights, another password, removal. What cannot be taken back is asked for once more. */
@Controller
@RequestMapping("/admin/users/{name}")
final class UserPage {

    private static final String DONE = "done";
    private static final String BACK = "redirect:/admin/users/{name}";

    private final Accounts accounts;

    UserPage(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping
    String one(@PathVariable String name, @AuthenticationPrincipal Caller caller, Model model) {
        return page("admin-user", name, caller, model);
    }

    @GetMapping("/password")
    String confirmPassword(@PathVariable String name, @AuthenticationPrincipal Caller caller, Model model) {
        return page("admin-user-password", name, caller, model);
    }

    @GetMapping("/remove")
    String confirmRemoval(@PathVariable String name, @AuthenticationPrincipal Caller caller, Model model) {
        return page("admin-user-remove", name, caller, model);
    }

    @PostMapping
    String change(
            @PathVariable String name,
            @RequestParam Role role,
            @RequestParam Tlp tlp,
            @RequestParam(defaultValue = "false") boolean locked,
            @AuthenticationPrincipal Caller caller,
            RedirectAttributes once,
            HttpServletResponse response,
            Model model) {
        try {
            if (accounts.change(caller, name, new UserChange(null, role, tlp, locked))
                    .isEmpty()) {
                throw unknown();
            }
            once.addFlashAttribute(DONE, "The rights are changed. They hold from now on, for every session and key.");
            return BACK;
        } catch (NotPossible fault) {
            return refused(fault, "admin-user", name, caller, response, model);
        }
    }

    /** One's own password is changed where the current one is asked for. */
    @PostMapping("/password")
    String changePassword(@PathVariable String name, @AuthenticationPrincipal Caller caller, RedirectAttributes once) {
        if (name.equals(caller.name())) {
            return "redirect:/me";
        }
        var made = accounts.changePassword(caller, name).orElseThrow(UserPage::unknown);
        once.addFlashAttribute("password", made.password());
        return BACK;
    }

    @PostMapping("/remove")
    String remove(
            @PathVariable String name,
            @AuthenticationPrincipal Caller caller,
            RedirectAttributes once,
            HttpServletResponse response,
            Model model) {
        try {
            if (!accounts.remove(caller, name)) {
                throw unknown();
            }
            once.addFlashAttribute(DONE, "The user " + name + " is removed.");
            return "redirect:/admin/users";
        } catch (NotPossible fault) {
            return refused(fault, "admin-user-remove", name, caller, response, model);
        }
    }

    private String refused(
            NotPossible fault, String page, String name, Caller caller, HttpServletResponse response, Model model) {
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        model.addAttribute("fault", fault.getMessage());
        return page(page, name, caller, model);
    }

    private String page(String page, String name, Caller caller, Model model) {
        var user = accounts.find(name).orElseThrow(UserPage::unknown);
        model.addAttribute("user", UserView.of(user, caller));
        model.addAttribute("sent", Sent.nothing());
        model.addAttribute("choices", Choices.all());
        return page;
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
