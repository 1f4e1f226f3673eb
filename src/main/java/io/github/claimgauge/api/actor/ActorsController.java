package io.github.claimgauge.api.actor;

import io.github.claimgauge.access.Transactions;
import io.github.claimgauge.actor.ActorEntry;
import io.github.claimgauge.actor.ActorProfile;
import io.github.claimgauge.api.Bodies;
import io.github.claimgauge.api.Callers;
import io.github.claimgauge.api.Holds;
import io.github.claimgauge.api.Refused;
import io.github.claimgauge.api.Revisions;
import io.github.claimgauge.casebook.memory.Dossier;
import io.github.claimgauge.casebook.memory.Dossiers;
import io.github.claimgauge.casebook.registry.Registry;
import io.github.claimgauge.intake.galaxy.ThreatActors;
import io.github.claimgauge.json.Problem;
import io.github.claimgauge.json.Values;
import io.github.claimgauge.names.Names;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The registry of actors. */
@RestController
@Holds("actor")
@RequestMapping(path = ActorsController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
final class ActorsController {

    static final String PATH = "/api/v1/actors";

    private final Registry registry;
    private final Dossiers dossiers;
    private final Callers callers;
    private final Transactions transactions;

    ActorsController(Registry registry, Dossiers dossiers, Callers callers, Transactions transactions) {
        this.registry = registry;
        this.dossiers = dossiers;
        this.callers = callers;
        this.transactions = transactions;
    }

    @GetMapping
    byte[] list(@RequestParam MultiValueMap<String, String> parameters) {
        var wanted = ActorParameters.of(parameters);
        var entries = registry.page(wanted.q(), wanted.after(), wanted.limit() + 1);
        return Values.bytes(ActorBodies.Page.of(entries, wanted.limit()));
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> one(@PathVariable("id") String name) {
        return answer(dossier(name));
    }

    @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> edit(HttpServletRequest request, @PathVariable("id") String name) throws IOException {
        var present = registry.find(name);
        var expected = expected(request, present.map(ActorEntry::revision).orElse(0L));
        var profile = Values.read(Bodies.whole(request), ActorProfile.class);
        var id = present.map(ActorEntry::id).orElseGet(() -> Names.key(name));
        // the answer must not be what somebody else has made of it since
        return answer(transactions.within(() ->
                dossier(registry.edit(callers.caller(), id, profile, expected).id())));
    }

    @Holds("file")
    @PostMapping(path = "/imports", consumes = MediaType.APPLICATION_JSON_VALUE)
    byte[] take(HttpServletRequest request) throws IOException {
        var galaxy = ThreatActors.read(Bodies.whole(request, ThreatActors.MAX_BYTES));
        return Values.bytes(registry.take(callers.caller(), galaxy.profiles(), galaxy.unmapped()));
    }

    /** An actor that is not there yet is asked for by {@code If-None-Match: *}; another one by its ETag. */
    private static long expected(HttpServletRequest request, long revision) {
        if ("*".equals(request.getHeader("If-None-Match"))) {
            return 0;
        }
        var required = Revisions.required(request, () -> revision);
        if (required != null) {
            return required;
        }
        return revision == 0 ? Revisions.NONE : revision;
    }

    private Dossier dossier(String name) {
        return dossiers.find(callers.caller(), name)
                .orElseThrow(() -> new Refused(Problem.of(
                        "unknown-actor",
                        "Unknown actor",
                        404,
                        ActorsController.PATH + "?q= finds actors by a part of a name",
                        List.of())));
    }

    private static ResponseEntity<byte[]> answer(Dossier dossier) {
        return ResponseEntity.ok()
                .eTag(Revisions.etag(dossier.entry().revision()))
                .body(Values.bytes(ActorBodies.Whole.of(dossier)));
    }
}
