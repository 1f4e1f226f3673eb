package io.github.claimgauge.api.draft;

import io.github.claimgauge.scenario.ScenarioRuns;
import io.github.claimgauge.tuning.difference.Difference;
import io.github.claimgauge.tuning.draft.Drafting;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tries drafts out, and changes nothing. */
@RestController
@RequestMapping(path = DraftsController.PATH + "/{id}")
final class DraftTrialController {

    private static final MediaType DIFF = new MediaType("text", "x-diff", StandardCharsets.UTF_8);

    private final Drafting drafting;
    private final ScenarioRuns runs;

    DraftTrialController(Drafting drafting, ScenarioRuns runs) {
        this.drafting = drafting;
        this.runs = runs;
    }

    @GetMapping(path = "/diff", produces = "text/x-diff")
    ResponseEntity<String> diff(@PathVariable String id) {
        var preview = drafting.get(id).preview();
        return ResponseEntity.ok().contentType(DIFF).body(Difference.text(preview.before(), preview.after()));
    }

    @PostMapping(path = "/scenarios", produces = MediaType.APPLICATION_JSON_VALUE)
    ScenariosBody scenarios(@PathVariable String id) {
        var edition = drafting.edition(drafting.get(id));
        return ScenariosBody.of(edition.version(), runs.of(edition.rulebook()));
    }
}
