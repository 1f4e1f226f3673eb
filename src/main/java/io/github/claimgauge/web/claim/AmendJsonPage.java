package io.github.claimgauge.web.claim;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.casebook.Casebook;
import io.github.claimgauge.casebook.StaleRevision;
import io.github.claimgauge.claim.InvalidInput;
import io.github.claimgauge.json.ClaimReader;
import io.github.claimgauge.web.form.ClaimForm;
import io.github.claimgauge.web.form.Entry;
import io.github.claimgauge.web.form.Merged;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The facts of a claim as JSON, to be amended. What was typed is never lost, whatever is wrong with it. */
@Controller
final class AmendJsonPage {

    private static final String JSON = "json";

    private final Casebook casebook;
    private final ClaimReader reader;

    AmendJsonPage(Casebook casebook, ClaimReader reader) {
        this.casebook = casebook;
        this.reader = reader;
    }

    @GetMapping(path = AmendPage.PATH, params = "as=json")
    ModelAndView show(@AuthenticationPrincipal Caller caller, @PathVariable String id) {
        var found = casebook.get(caller, id);
        return Amendment.of(found).json(Draft.of(found), HttpStatus.OK);
    }

    /** What was typed, in the form; it must be a claim for that. */
    @PostMapping(
            path = AmendPage.PATH,
            params = {JSON, "as=form"})
    ModelAndView form(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String id,
            @RequestParam long revision,
            @RequestParam int seen,
            @RequestParam String json) {
        var amendment = new Amendment(casebook.get(caller, id), revision, seen);
        try {
            var claim = reader.readClaim(json.getBytes(StandardCharsets.UTF_8));
            return amendment.form(Entry.of(claim), "", HttpStatus.OK);
        } catch (InvalidInput fault) {
            return amendment.json(Draft.refused(json, fault.faults()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    /** @param seen number of the assessment that the reader saw */
    @PostMapping(path = AmendPage.PATH, params = JSON)
    ModelAndView amend(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String id,
            @RequestParam long revision,
            @RequestParam int seen,
            @RequestParam String json,
            RedirectAttributes flash) {
        var amendment = new Amendment(casebook.get(caller, id), revision, seen);
        try {
            var claim = reader.readClaim(json.getBytes(StandardCharsets.UTF_8));
            return amendment.done(casebook.amend(caller, id, revision, claim), flash);
        } catch (InvalidInput fault) {
            return amendment.json(Draft.refused(json, fault.faults()), HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (StaleRevision fault) {
            return contested(caller, amendment, json, fault);
        }
    }

    private ModelAndView contested(Caller caller, Amendment amendment, String json, StaleRevision fault) {
        var present = casebook.get(caller, amendment.found().id());
        var before = ClaimForm.of(
                casebook.filings().get(caller, present.id(), amendment.seen()).stated());
        return Amendment.of(present)
                .json(Draft.refused(json, List.of()), HttpStatus.CONFLICT)
                .addObject("refused", Told.stale(fault))
                .addObject(
                        "changes",
                        Merged.of(before, before, ClaimForm.of(present.claim())).changes());
    }
}
