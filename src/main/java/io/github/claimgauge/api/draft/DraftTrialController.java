package io.github.claimgauge.api.draft;

import io.github.claimgauge.scenario.ScenarioRuns;
import io.github.claimgauge.tuning.draft.Drafting;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tries drafts out, and changes nothing. */
@RestController
@RequestMapping(path = DraftsController.PATH + "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
final class DraftTrialController {

    private final Drafting drafting;
    private final ScenarioRuns runs;

    DraftTrialController(Drafting drafting, ScenarioRuns runs) {
        this.drafting = drafting;
        this.runs = runs;
    }

    @PostMapping("/scenarios")
    ScenariosBody scenarios(@PathVariable String id) {
        var edition = drafting.edition(drafting.get(id));
        return ScenariosBody.of(edition.version(), runs.of(edition.rulebook()));
    }
}
