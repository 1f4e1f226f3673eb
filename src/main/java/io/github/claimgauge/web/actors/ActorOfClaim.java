package io.github.claimgauge.web.actors;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.casebook.Casebook;
import io.github.claimgauge.casebook.registry.Registry;
import io.github.claimgauge.export.Prose;
import io.github.claimgauge.names.Names;
import java.util.regex.Pattern;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.UriUtils;

/** The way from a claim to who made it. Names of claims never stand in addresses. */
@Controller
final class ActorOfClaim {

    private static final Pattern ADDRESSABLE = Pattern.compile("[\\p{L}\\p{M}\\p{N}]{1,300}");

    private final Casebook casebook;
    private final Registry registry;
    private final ActorClaims claims;

    ActorOfClaim(Casebook casebook, Registry registry, ActorClaims claims) {
        this.casebook = casebook;
        this.registry = registry;
        this.claims = claims;
    }

    /** An actor that the registry does not know has no page of its own; what can be said of it is said here. */
    @GetMapping("/claims/{id}/actor")
    String show(@PathVariable String id, @AuthenticationPrincipal Caller caller, Model model) {
        var name = casebook.get(caller, id).claim().actor().name();
        return registry.find(name)
                .map(entry -> "redirect:/actors/" + UriUtils.encodePathSegment(entry.id(), "UTF-8"))
                .orElseGet(() -> unknown(name, caller, model));
    }

    private String unknown(String name, Caller caller, Model model) {
        var key = Names.key(name);
        model.addAttribute("name", Prose.of(name));
        model.addAttribute("rawName", name);
        model.addAttribute("newId", ADDRESSABLE.matcher(key).matches() ? key : null);
        model.addAttribute("claims", claims.latest(caller, name));
        return "actor-unknown";
    }
}
