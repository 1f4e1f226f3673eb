package io.github.claimgauge.web.claim;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.assessment.InvalidWhatIf;
import io.github.claimgauge.casebook.Case;
import io.github.claimgauge.casebook.Casebook;
import io.github.claimgauge.casebook.IdleAnswer;
import io.github.claimgauge.casebook.StaleRevision;
import io.github.claimgauge.claim.Fault;
import io.github.claimgauge.claim.InvalidInput;
import io.github.claimgauge.claim.Words;
import io.github.claimgauge.score.Question;
import io.github.claimgauge.web.Chosen;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What analysts do on the page of a claim. Each form carries the revision that its reader saw: if the claim was changed
 * meanwhile, nothing is stored, and the page says so with what was entered still in it.
 */
@Controller
final class ClaimChanges {

    private final Casebook casebook;
    private final ClaimViews views;

    ClaimChanges(Casebook casebook, ClaimViews views) {
        this.casebook = casebook;
        this.views = views;
    }

    /** @param answer {@code question=answer} */
    @PostMapping(ClaimPage.PATH + "/answers")
    ModelAndView answer(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String id,
            @RequestParam long revision,
            @RequestParam String answer,
            RedirectAttributes flash) {
        var chosen = Chosen.of(answer);
        return change(caller, id, flash, before -> {
            var after = casebook.answer(caller, id, revision, chosen.question(), chosen.answer());
            return Told.facts(text(before, chosen.question()) + " — " + Words.of(chosen.answer()) + ".", before, after);
        });
    }

    /** Takes the claim back to the facts of an earlier assessment. */
    @PostMapping(ClaimPage.PATH + "/restore")
    ModelAndView restore(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String id,
            @RequestParam long revision,
            @RequestParam int number,
            RedirectAttributes flash) {
        return change(
                caller,
                id,
                flash,
                before -> Told.facts(
                        "The claim is back to the facts of assessment " + number + ".",
                        before,
                        casebook.restore(caller, id, revision, number)));
    }

    @PostMapping(ClaimPage.PATH + "/reassess")
    ModelAndView reassess(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String id,
            @RequestParam long revision,
            RedirectAttributes flash) {
        return change(caller, id, flash, before -> Told.again(before, casebook.reassess(caller, id, revision, null)));
    }

    @PostMapping(ClaimPage.PATH + "/outcome")
    ModelAndView settle(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String id,
            @RequestParam long revision,
            @RequestParam Map<String, String> parameters,
            RedirectAttributes flash) {
        var form = OutcomeForm.sent(parameters);
        try {
            return change(caller, id, flash, form, before -> {
                casebook.settle(caller, id, revision, form.settlement());
                return Told.settled(form.value("label"), before);
            });
        } catch (InvalidInput fault) {
            return refused(caller, id, HttpStatus.UNPROCESSABLE_CONTENT, "", form.refused(fault.faults()));
        }
    }

    @PostMapping(ClaimPage.PATH + "/reopen")
    ModelAndView reopen(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String id,
            @RequestParam long revision,
            RedirectAttributes flash) {
        return change(caller, id, flash, before -> {
            casebook.reopen(caller, id, revision);
            return Told.of("The claim is open again. The outcome that it had stands in the audit trail.");
        });
    }

    private ModelAndView change(Caller caller, String id, RedirectAttributes flash, Function<Case, Told> change) {
        var present = OutcomeForm.of(casebook.get(caller, id).outcome());
        try {
            return change(caller, id, flash, present, change);
        } catch (InvalidInput fault) {
            return refused(caller, id, HttpStatus.UNPROCESSABLE_CONTENT, contradiction(fault.faults()), present);
        } catch (InvalidWhatIf fault) {
            return refused(
                    caller,
                    id,
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "The rules in force do not ask that any more.",
                    present);
        } catch (IdleAnswer fault) {
            return refused(caller, id, HttpStatus.UNPROCESSABLE_CONTENT, fault.getMessage() + ".", present);
        }
    }

    private ModelAndView change(
            Caller caller, String id, RedirectAttributes flash, OutcomeForm form, Function<Case, Told> change) {
        try {
            flash.addFlashAttribute("told", change.apply(casebook.get(caller, id)));
            return new ModelAndView("redirect:/claims/" + id);
        } catch (StaleRevision fault) {
            return refused(caller, id, HttpStatus.CONFLICT, Told.stale(fault), form);
        }
    }

    private ModelAndView refused(Caller caller, String id, HttpStatusCode status, String why, OutcomeForm form) {
        var page = new ModelAndView("claim", Map.of("refused", why, "form", form), status);
        page.addObject("claim", views.of(caller, casebook.get(caller, id)));
        return page;
    }

    private String text(Case found, String question) {
        return casebook.filings()
                .assessorOf(found.latest())
                .rulebook()
                .question(question)
                .map(Question::text)
                .orElse(question);
    }

    private static String contradiction(List<Fault> faults) {
        return faults.stream()
                .map(fault -> fault.pointer() + " " + fault.message())
                .collect(Collectors.joining("; ", "This contradicts the rest of the claim: ", "."));
    }
}
