package io.github.claimgauge.api.draft;

import io.github.claimgauge.api.Callers;
import io.github.claimgauge.api.Parameters;
import io.github.claimgauge.scenario.ScenarioRuns;
import io.github.claimgauge.tuning.difference.Difference;
import io.github.claimgauge.tuning.draft.CaseEffects;
import io.github.claimgauge.tuning.draft.Drafting;
import io.github.claimgauge.tuning.effect.Effects;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tries drafts out, and changes nothing. */
@RestController
@RequestMapping(path = DraftsController.PATH + "/{id}")
final class DraftTrialController {

    private static final MediaType DIFF = new MediaType("text", "x-diff", StandardCharsets.UTF_8);
    private static final int USUAL = 50;
    private static final int MOST = 500;

    private final Drafting drafting;
    private final Effects effects;
    private final CaseEffects cases;
    private final ScenarioRuns runs;
    private final Callers callers;

    DraftTrialController(Drafting drafting, Effects effects, CaseEffects cases, ScenarioRuns runs, Callers callers) {
        this.drafting = drafting;
        this.effects = effects;
        this.cases = cases;
        this.runs = runs;
        this.callers = callers;
    }

    @GetMapping(path = "/effect", produces = MediaType.APPLICATION_JSON_VALUE)
    EffectBodies.Whole effect(@PathVariable String id, @RequestParam MultiValueMap<String, String> parameters) {
        int most = most(parameters);
        var drafted = drafting.get(id);
        var before = drafting.workshop().before(drafted).rulebook();
        var after = drafting.workshop().after(drafted).rulebook();
        return EffectBodies.Whole.of(
                effects.of(before, after, callers.caller().ceiling(), most), cases.of(before, after));
    }

    @GetMapping(path = "/diff", produces = "text/x-diff")
    ResponseEntity<String> diff(@PathVariable String id) {
        var preview = drafting.get(id).preview();
        return ResponseEntity.ok().contentType(DIFF).body(Difference.text(preview.before(), preview.after()));
    }

    @PostMapping(path = "/scenarios", produces = MediaType.APPLICATION_JSON_VALUE)
    RunBody scenarios(@PathVariable String id) {
        var edition = drafting.workshop().after(drafting.get(id));
        return RunBody.of(edition.version(), runs.of(edition.rulebook()));
    }

    private static int most(MultiValueMap<String, String> parameters) {
        var given = new Parameters(parameters, "most");
        int most = given.number("most", USUAL, MOST);
        given.orThrow();
        return most;
    }
}
