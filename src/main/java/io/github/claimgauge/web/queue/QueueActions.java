package io.github.claimgauge.web.queue;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.assessment.InvalidWhatIf;
import io.github.claimgauge.casebook.Case;
import io.github.claimgauge.casebook.Casebook;
import io.github.claimgauge.casebook.IdleAnswer;
import io.github.claimgauge.casebook.Outcome.Label;
import io.github.claimgauge.casebook.Settlement;
import io.github.claimgauge.casebook.StaleRevision;
import io.github.claimgauge.claim.InvalidInput;
import io.github.claimgauge.claim.Words;
import io.github.claimgauge.web.Chosen;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is done to a claim from its row, in one click. It can be undone as long as nobody has changed the claim since. */
@Controller
@RequestMapping("/queue/{id}")
final class QueueActions {

    /** Stands for taking an outcome back: no assessment has this number. */
    private static final int REOPEN = 0;

    private final Casebook casebook;
    private final Desk desk;

    QueueActions(Casebook casebook, Desk desk) {
        this.casebook = casebook;
        this.desk = desk;
    }

    /** @param answer question and answer: {@code victim.response=denied} */
    @PostMapping("/answer")
    String answer(
            Click click,
            @RequestParam String answer,
            @AuthenticationPrincipal Caller caller,
            Model model,
            RedirectAttributes later) {
        var said = told(click, caller, () -> answered(click, Chosen.of(answer), caller));
        return shown(said, click, caller, model, later);
    }

    @PostMapping("/outcome")
    String settle(
            Click click,
            @RequestParam Label label,
            @AuthenticationPrincipal Caller caller,
            Model model,
            RedirectAttributes later) {
        var said = told(click, caller, () -> {
            var settlement = new Settlement(label, null, null, null, null);
            var settled = casebook.settle(caller, click.id(), click.revision(), settlement);
            return said(settled, "Recorded as " + label + ".", REOPEN);
        });
        return shown(said, click, caller, model, later);
    }

    /** @param to number of the assessment whose facts the claim is taken back to; 0 if its outcome is taken back */
    @PostMapping("/undo")
    String undo(
            Click click,
            @RequestParam int to,
            @AuthenticationPrincipal Caller caller,
            Model model,
            RedirectAttributes later) {
        var said = told(click, caller, () -> {
            var before = to == REOPEN
                    ? casebook.reopen(caller, click.id(), click.revision())
                    : casebook.restore(caller, click.id(), click.revision(), to);
            return said(before, "Undone. It is as it was before.", null);
        });
        return shown(said, click, caller, model, later);
    }

    private Said answered(Click click, Chosen chosen, Caller caller) {
        var before = casebook.get(caller, click.id());
        var after = casebook.answer(caller, click.id(), click.revision(), chosen.question(), chosen.answer());
        int score = after.latest().verdict().score();
        var words = "Answered: " + Words.of(chosen.answer()) + ". The score went from "
                + before.latest().verdict().score() + " to " + score + " %.";
        return said(after, words, before.latest().number());
    }

    private static Said said(Case changed, String words, @Nullable Integer undo) {
        return new Said(changed.id(), changed.revision(), words, undo);
    }

    /** What could not be done is told beside the claim as it is now. */
    private Said told(Click click, Caller caller, Supplier<Said> work) {
        try {
            return work.get();
        } catch (StaleRevision stale) {
            return refused(
                    click, caller, "Somebody has changed this claim meanwhile. Here it is as it is now: look again.");
        } catch (IdleAnswer | InvalidWhatIf idle) {
            return refused(click, caller, "This question is not open any more. Here is the claim as it is now.");
        } catch (InvalidInput invalid) {
            return refused(click, caller, "Not done, since it contradicts the rest of the claim. Open it to amend it.");
        }
    }

    private Said refused(Click click, Caller caller, String words) {
        return said(casebook.get(caller, click.id()), words, null);
    }

    private String shown(Said said, Click click, Caller caller, Model model, RedirectAttributes later) {
        if (!click.isInPlace()) {
            later.addFlashAttribute(Said.NAME, said);
            return "redirect:" + click.back();
        }
        model.addAttribute("row", desk.row(casebook.get(caller, click.id())).saying(said));
        return "queue :: row";
    }
}
