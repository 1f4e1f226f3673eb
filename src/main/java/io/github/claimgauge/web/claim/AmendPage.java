package io.github.claimgauge.web.claim;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.casebook.Case;
import io.github.claimgauge.casebook.Casebook;
import io.github.claimgauge.casebook.StaleRevision;
import io.github.claimgauge.claim.InvalidInput;
import io.github.claimgauge.json.ClaimReader;
import io.github.claimgauge.web.form.ClaimForm;
import io.github.claimgauge.web.form.Entry;
import io.github.claimgauge.web.form.Merged;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The facts of a claim in the form of the home page, to be amended. Only what was changed in the form is changed in the
 * claim; where somebody else was faster, what both changed is shown, and decided by whoever sends it again.
 */
@Controller
final class AmendPage {

    static final String PATH = ClaimPage.PATH + "/edit";

    private final Casebook casebook;
    private final ClaimReader reader;

    AmendPage(Casebook casebook, ClaimReader reader) {
        this.casebook = casebook;
        this.reader = reader;
    }

    @GetMapping(PATH)
    ModelAndView form(@AuthenticationPrincipal Caller caller, @PathVariable String id) {
        var found = casebook.get(caller, id);
        return Amendment.of(found).form(Entry.of(ClaimForm.of(found.claim())), "", HttpStatus.OK);
    }

    @PostMapping(path = PATH, params = "add")
    ModelAndView add(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String id,
            @RequestParam long revision,
            @RequestParam int seen,
            @RequestParam Map<String, String> sent,
            @RequestParam String add) {
        return new Amendment(casebook.get(caller, id), revision, seen)
                .form(Entry.of(ClaimForm.sent(sent).adding(add)), add, HttpStatus.OK);
    }

    @PostMapping(path = PATH, params = "drop")
    ModelAndView remove(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String id,
            @RequestParam long revision,
            @RequestParam int seen,
            @RequestParam Map<String, String> sent,
            @RequestParam String drop) {
        return new Amendment(casebook.get(caller, id), revision, seen)
                .form(Entry.of(ClaimForm.sent(sent).removing(drop)), drop, HttpStatus.OK);
    }

    /** What was filled in, as JSON. */
    @PostMapping(path = PATH, params = "as=json")
    ModelAndView json(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String id,
            @RequestParam long revision,
            @RequestParam int seen,
            @RequestParam Map<String, String> sent) {
        return new Amendment(casebook.get(caller, id), revision, seen)
                .json(Draft.of(ClaimForm.sent(sent).json()), HttpStatus.OK);
    }

    @PostMapping(PATH)
    ModelAndView amend(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String id,
            @RequestParam long revision,
            @RequestParam int seen,
            @RequestParam Map<String, String> sent,
            RedirectAttributes flash) {
        var amendment = new Amendment(casebook.get(caller, id), revision, seen);
        var before = ClaimForm.of(casebook.filings().get(caller, id, seen).stated());
        var filledIn = Merged.of(before, ClaimForm.sent(sent), before).form(); // to the letter where nobody touched it
        var entry = Entry.read(filledIn, reader);
        if (entry.claim() == null) {
            return amendment.form(entry, "", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            return amendment.done(casebook.amend(caller, id, revision, entry.claim()), flash);
        } catch (InvalidInput fault) {
            return amendment.form(entry.refused(fault.faults()), "", HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (StaleRevision fault) {
            return contested(casebook.get(caller, id), before, filledIn, fault);
        }
    }

    private static ModelAndView contested(Case present, ClaimForm before, ClaimForm filledIn, StaleRevision fault) {
        var merged = Merged.of(before, filledIn, ClaimForm.of(present.claim()));
        return Amendment.of(present)
                .form(Entry.of(merged.form()), "", HttpStatus.CONFLICT)
                .addObject("refused", Told.stale(fault))
                .addObject("changes", merged.changes());
    }
}
