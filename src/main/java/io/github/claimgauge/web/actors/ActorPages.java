package io.github.claimgauge.web.actors;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.casebook.memory.Dossier;
import io.github.claimgauge.casebook.memory.Dossiers;
import io.github.claimgauge.casebook.registry.Registry;
import io.github.claimgauge.names.Names;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The registry of actors, to look up. */
@Controller
final class ActorPages {

    private static final int LINES = 50;
    private static final int LONGEST = 300;

    private final Registry registry;
    private final Dossiers dossiers;
    private final ActorClaims claims;

    ActorPages(Registry registry, Dossiers dossiers, ActorClaims claims) {
        this.registry = registry;
        this.dossiers = dossiers;
        this.claims = claims;
    }

    /**
     * @param q part of a name
     * @param after id of the last actor of the page before
     * @param before id of the first actor of the page behind
     */
    @GetMapping("/actors")
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "") String before,
            Model model) {
        model.addAttribute("q", q.strip());
        model.addAttribute("newId", Names.key(q));
        model.addAttribute("list", page(asked(q), asked(after), asked(before)));
        return "actors";
    }

    private ActorList page(@Nullable String q, @Nullable String after, @Nullable String before) {
        return before == null
                ? ActorList.after(registry.page(q, after, LINES + 1), after != null, LINES)
                : ActorList.before(registry.before(q, before, LINES + 1), LINES);
    }

    @GetMapping("/actors/{id}")
    String one(@PathVariable String id, @AuthenticationPrincipal Caller caller, Model model) {
        var dossier = find(caller, id);
        model.addAttribute("actor", ActorView.of(dossier));
        model.addAttribute(
                "claims", claims.latest(caller, dossier.entry().profile().name()));
        model.addAttribute("rawName", dossier.entry().profile().name());
        return "actor";
    }

    private Dossier find(Caller caller, String id) {
        return dossiers.find(caller, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Nothing is asked for by an empty field, and no name is that long. */
    private static @Nullable String asked(String text) {
        var asked = text.strip().replace("\0", "");
        return asked.isEmpty() ? null : asked.substring(0, Math.min(LONGEST, asked.length()));
    }
}
