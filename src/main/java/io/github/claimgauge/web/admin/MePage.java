package io.github.claimgauge.web.admin;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.access.TooOften;
import io.github.claimgauge.access.account.Accounts;
import io.github.claimgauge.access.account.NotPossible;
import io.github.claimgauge.access.account.OwnPassword;
import io.github.claimgauge.access.account.OwnSecrets;
import io.github.claimgauge.claim.Fault;
import io.github.claimgauge.claim.InvalidInput;
import io.github.claimgauge.web.Stamp;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Oneself: what one may do and see, and another password. */
@Controller
final class MePage {

    private final Accounts accounts;
    private final OwnSecrets secrets;

    MePage(Accounts accounts, OwnSecrets secrets) {
        this.accounts = accounts;
        this.secrets = secrets;
    }

    @GetMapping("/me")
    String me(@AuthenticationPrincipal Caller caller, Model model) {
        return page(List.of(), caller, model);
    }

    /** Sessions of before end, this one too: whoever knew the old password is out. */
    @PostMapping("/me/password")
    String changePassword(
            @RequestParam String current,
            @RequestParam String password,
            @RequestParam String again,
            @AuthenticationPrincipal Caller caller,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        try {
            secrets.changePassword(caller, wanted(current, password, again), request.getRemoteAddr());
            return "redirect:/login?changed";
        } catch (InvalidInput fault) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(fault.faults(), caller, model);
        } catch (TooOften fault) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(fault.seconds()));
            return page(List.of(new Fault("/current", String.valueOf(fault.getMessage()))), caller, model);
        } catch (NotPossible fault) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return page(List.of(new Fault("/current", String.valueOf(fault.getMessage()))), caller, model);
        }
    }

    private static OwnPassword wanted(String current, String password, String again) {
        var faults = new ArrayList<Fault>();
        if (!password.equals(again)) {
            faults.add(new Fault("/again", "is not the same as the new password"));
        }
        try {
            var wanted = new OwnPassword(current, password);
            if (faults.isEmpty()) {
                return wanted;
            }
        } catch (InvalidInput fault) {
            faults.addAll(fault.faults());
        }
        throw new InvalidInput(faults);
    }

    private String page(List<Fault> faults, Caller caller, Model model) {
        model.addAttribute("sent", new Sent(Map.of(), faults));
        model.addAttribute("caller", caller);
        model.addAttribute(
                "since",
                accounts.find(caller.name())
                        .map(user -> new Stamp(user.passwordSince()))
                        .orElse(null));
        return "me";
    }
}
