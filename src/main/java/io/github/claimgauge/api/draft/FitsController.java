package io.github.claimgauge.api.draft;

import io.github.claimgauge.api.Bodies;
import io.github.claimgauge.api.Callers;
import io.github.claimgauge.score.Rulebook;
import io.github.claimgauge.tuning.LabelledClaims;
import io.github.claimgauge.tuning.draft.Drafting;
import io.github.claimgauge.tuning.draft.Wish;
import io.github.claimgauge.tuning.edition.InForce;
import io.github.claimgauge.tuning.fitting.Fit;
import io.github.claimgauge.tuning.fitting.Fitting;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Fits weights to labelled claims, and drafts what they propose. */
@RestController
final class FitsController {

    private final InForce inForce;
    private final LabelledClaims labelled;
    private final Drafting drafting;
    private final Callers callers;

    FitsController(InForce inForce, LabelledClaims labelled, Drafting drafting, Callers callers) {
        this.inForce = inForce;
        this.labelled = labelled;
        this.drafting = drafting;
        this.callers = callers;
    }

    @PostMapping(
            path = "/api/v1/fits",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<FitBody> fit(HttpServletRequest request) throws IOException {
        var body = Bodies.read(request, FitRequest.class);
        var rulebook = inForce.edition().rulebook();
        var settings = body.settings(rulebook.rules());
        var claims = labelled.of(callers.caller(), body.sources(), List.of());
        var fit = new Fitting(rulebook, settings).fit(claims);
        if (fit.numbers().isEmpty()) {
            return ResponseEntity.ok(FitBody.of(fit, null));
        }
        var name = Objects.requireNonNullElse(body.name(), "Fitted to " + fit.claims() + " labelled claims");
        var draft = draft(name, rulebook, fit);
        return ResponseEntity.created(URI.create(DraftsController.PATH + "/" + draft))
                .body(FitBody.of(fit, draft));
    }

    private String draft(String name, Rulebook rulebook, Fit fit) {
        return drafting.make(callers.caller(), new Wish(name, rulebook.version(), fit.numbers()))
                .draft()
                .id();
    }
}
