package io.github.claimgauge.web.admin;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.access.Role;
import io.github.claimgauge.access.account.Key;
import io.github.claimgauge.access.account.KeyRing;
import io.github.claimgauge.access.account.NewKey;
import io.github.claimgauge.access.account.NotPossible;
import io.github.claimgauge.access.account.OwnSecrets;
import io.github.claimgauge.claim.Claim.Tlp;
import io.github.claimgauge.claim.InvalidInput;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Comparator;
import java.util.Map;
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

/** The keys of programs: one's own, and for administrators those of others. */
@Controller
@RequestMapping("/keys")
final class KeysPage {

    private static final String BACK = "redirect:/keys";

    private final KeyRing ring;
    private final OwnSecrets secrets;
    private final Clock clock;

    KeysPage(KeyRing ring, OwnSecrets secrets, Clock clock) {
        this.ring = ring;
        this.secrets = secrets;
        this.clock = clock;
    }

    @GetMapping
    String all(@AuthenticationPrincipal Caller caller, Model model) {
        return page(Sent.nothing(), caller, model);
    }

    /** The secret is shown this once. */
    @PostMapping
    String make(
            @RequestParam String name,
            @RequestParam Role role,
            @RequestParam Tlp tlp,
            @RequestParam String days,
            @AuthenticationPrincipal Caller caller,
            RedirectAttributes once,
            HttpServletResponse response,
            Model model) {
        try {
            var made = secrets.makeKey(caller, new NewKey(name.strip(), role, tlp, number(days)));
            once.addFlashAttribute("secret", made.secret());
            once.addFlashAttribute("secretName", made.key().name());
            return BACK;
        } catch (InvalidInput fault) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            var sent = Map.of("name", name, "role", role.name(), "tlp", tlp.name(), "days", days);
            return page(Sent.refused(fault, sent), caller, model);
        } catch (NotPossible fault) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            model.addAttribute("fault", fault.getMessage());
            return page(Sent.nothing(), caller, model);
        }
    }

    @GetMapping("/{id}/revoke")
    String confirm(@PathVariable String id, @AuthenticationPrincipal Caller caller, Model model) {
        var key = ring.of(caller).stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow(KeysPage::unknown);
        model.addAttribute("key", KeyView.of(key, clock.instant()));
        return "key-revoke";
    }

    @PostMapping("/{id}/revoke")
    String revoke(@PathVariable String id, @AuthenticationPrincipal Caller caller, RedirectAttributes once) {
        if (!ring.remove(caller, id)) {
            throw unknown();
        }
        once.addFlashAttribute("done", "The key is revoked. Whoever shows it is turned away from now on.");
        return BACK;
    }

    private String page(Sent sent, Caller caller, Model model) {
        var now = clock.instant();
        model.addAttribute("sent", sent);
        model.addAttribute("choices", Choices.of(caller));
        model.addAttribute(
                "keys",
                ring.of(caller).stream()
                        .sorted(Comparator.comparing((Key key) -> !key.owner().equals(caller.name())))
                        .map(key -> KeyView.of(key, now))
                        .toList());
        return "keys";
    }

    /** What is no number is none that a key may count for. */
    private static int number(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException fault) {
            return 0;
        }
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
