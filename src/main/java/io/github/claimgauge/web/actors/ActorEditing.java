package io.github.claimgauge.web.actors;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.actor.ActorEntry;
import io.github.claimgauge.casebook.StaleRevision;
import io.github.claimgauge.casebook.registry.Registry;
import io.github.claimgauge.claim.Fault;
import io.github.claimgauge.claim.InvalidInput;
import io.github.claimgauge.names.Names;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriUtils;

/** An actor's profile, to be changed by an analyst. */
@Controller
final class ActorEditing {

    private final Registry registry;

    ActorEditing(Registry registry) {
        this.registry = registry;
    }

    /** @param name of an actor that is not there yet, as it is to be written */
    @GetMapping("/actors/{id}/edit")
    String form(@PathVariable String id, @RequestParam(defaultValue = "") String name, Model model) {
        var present = registry.find(id);
        var form = present.map(entry -> ProfileForm.of(entry.profile()))
                .orElseGet(() -> ProfileForm.named(name.isBlank() ? id : name.strip()));
        var known = present.map(ActorEntry::id).orElse(id);
        return page(known, present.map(ActorEntry::revision).orElse(0L), form, List.of(), model);
    }

    /** @param revision that the form was filled in for; 0 if there was no such actor */
    @PostMapping("/actors/{id}")
    String save(
            @PathVariable String id,
            @RequestParam long revision,
            @RequestParam Map<String, String> sent,
            @AuthenticationPrincipal Caller caller,
            HttpServletResponse response,
            Model model,
            RedirectAttributes later) {
        var form = ProfileForm.sent(sent);
        try {
            var known = registry.find(id).map(ActorEntry::id).orElseGet(() -> Names.key(id));
            var saved = registry.edit(caller, known, form.profile(), revision);
            later.addFlashAttribute("said", "Saved.");
            return "redirect:/actors/" + UriUtils.encodePathSegment(saved.id(), "UTF-8");
        } catch (InvalidInput invalid) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(id, revision, form, invalid.faults(), model);
        } catch (StaleRevision stale) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            model.addAttribute("stale", true);
            return page(id, stale.current(), form, List.of(), model);
        }
    }

    private static String page(String id, long revision, ProfileForm form, List<Fault> faults, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("revision", revision);
        model.addAttribute("faulty", !faults.isEmpty());
        model.addAttribute("form", ProfileView.of(form, faults));
        return "actor-form";
    }
}
