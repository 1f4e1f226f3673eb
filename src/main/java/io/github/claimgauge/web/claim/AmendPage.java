package io.github.claimgauge.web.claim;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.casebook.Case;
import io.github.claimgauge.casebook.Casebook;
import io.github.claimgauge.casebook.StaleRevision;
import io.github.claimgauge.claim.InvalidInput;
import io.github.claimgauge.json.ClaimReader;
import io.github.claimgauge.tuning.edition.InForce;
import io.github.claimgauge.web.answer.Tone;
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
    private final InForce inForce;

    AmendPage(Casebook casebook, ClaimReader reader, InForce inForce) {
        this.casebook = casebook;
        this.reader = reader;
        this.inForce = inForce;
    }

    @GetMapping(PATH)
    ModelAndView form(@AuthenticationPrincipal Caller caller, @PathVariable String id) {
        var found = casebook.get(caller, id);
        return Amendment.of(found).form(Entry.of(ClaimForm.of(found.claim())), "", HttpStatus.OK);
    }

    /** What saving the form as it stands would come to, while facts are entered. Nothing is kept. */
    @PostMapping(path = PATH, headers = "HX-Target=answer")
    ModelAndView imagine(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String id,
            @RequestParam long revision,
            @RequestParam int seen,
            @RequestParam Map<String, String> sent) {
        var found = casebook.get(caller, id);
        var amendment = new Amendment(found, revision, seen);
        var entry = Entry.read(filledIn(before(caller, id, seen), sent), reader);
        if (entry.claim() == null) {
            return amendment.imagined(entry, null);
        }
        try {
            var verdict = casebook.imagine(caller, found, entry.claim()).verdict();
            return amendment.imagined(
                    entry, Tone.of(verdict.score(), inForce.edition().rulebook().scale()));
        } catch (InvalidInput fault) {
            return amendment.imagined(entry.refused(fault.faults()), null);
        }
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
        var before = before(caller, id, seen);
        var filledIn = filledIn(before, sent);
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

    /** What the claim stated when the form was opened. */
    private ClaimForm before(Caller caller, String id, int seen) {
        return ClaimForm.of(casebook.filings().get(caller, id, seen).stated());
    }

    /** To the letter as before where nobody touched it. */
    private static ClaimForm filledIn(ClaimForm before, Map<String, String> sent) {
        return Merged.of(before, ClaimForm.sent(sent), before).form();
    }

    private static ModelAndView contested(Case present, ClaimForm before, ClaimForm filledIn, StaleRevision fault) {
        var merged = Merged.of(before, filledIn, ClaimForm.of(present.claim()));
        return Amendment.of(present)
                .form(Entry.of(merged.form()), "", HttpStatus.CONFLICT)
                .addObject("refused", Told.stale(fault))
                .addObject("changes", merged.changes());
    }
}
