package io.github.claimgauge.web.drafts;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.casebook.StaleRevision;
import io.github.claimgauge.claim.InvalidInput;
import io.github.claimgauge.tuning.draft.ClosedDraft;
import io.github.claimgauge.tuning.draft.Drafting;
import io.github.claimgauge.tuning.draft.FaultyDraft;
import io.github.claimgauge.tuning.draft.InvalidDraft;
import io.github.claimgauge.tuning.draft.Wish;
import io.github.claimgauge.tuning.edition.FolderInTheWay;
import io.github.claimgauge.tuning.edition.InForce;
import io.github.claimgauge.tuning.edition.NotInForce;
import java.util.List;
import java.util.TreeMap;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is done with a draft as a whole: put in force, discarded, moved onto the rules in force, one number taken back. */
@Controller
@RequestMapping("/drafts/{id}")
final class DraftActions {

    private static final String REFUSED = "refused";

    /** Said beside the form, where whoever has sent it looks. */
    private static final String UNPUBLISHED = "unpublished";

    private static final String STALE =
            "Somebody has changed this draft meanwhile: look at it as it is now, and decide anew.";

    private final Drafting drafting;
    private final InForce inForce;

    DraftActions(Drafting drafting, InForce inForce) {
        this.drafting = drafting;
        this.inForce = inForce;
    }

    @PostMapping("/publish")
    String publish(
            @PathVariable String id,
            @RequestParam long revision,
            @RequestParam(defaultValue = "") String comment,
            @AuthenticationPrincipal Caller caller,
            RedirectAttributes later) {
        try {
            var published = drafting.publish(caller, id, revision, comment);
            later.addFlashAttribute("published", published.draft().name());
            return "redirect:/rulebooks";
        } catch (InvalidInput fault) {
            later.addFlashAttribute("commentFault", fault.faults().get(0).message());
        } catch (FaultyDraft fault) {
            later.addFlashAttribute(UNPUBLISHED, fault.faults());
        } catch (NotInForce | ClosedDraft | FolderInTheWay fault) {
            later.addFlashAttribute(
                    UNPUBLISHED, String.valueOf(fault.getMessage()).lines().toList());
        } catch (StaleRevision fault) {
            later.addFlashAttribute(UNPUBLISHED, List.of(STALE));
        }
        later.addFlashAttribute("comment", comment);
        return "redirect:/drafts/" + id + "#publish";
    }

    /** Asks first: there is no way back. */
    @GetMapping("/discard")
    String discard(@PathVariable String id, Model model) {
        var draft = drafting.get(id).draft();
        model.addAttribute("draft", draft);
        return draft.isOpen() ? "draft-discard" : "redirect:/drafts/" + id;
    }

    @PostMapping("/discard")
    String discard(
            @PathVariable String id,
            @RequestParam long revision,
            @AuthenticationPrincipal Caller caller,
            RedirectAttributes later) {
        try {
            drafting.discard(caller, id, revision);
            later.addFlashAttribute("discarded", drafting.get(id).draft().name());
            return "redirect:/drafts";
        } catch (ClosedDraft fault) {
            later.addFlashAttribute(
                    REFUSED, String.valueOf(fault.getMessage()).lines().toList());
        } catch (StaleRevision fault) {
            later.addFlashAttribute(REFUSED, List.of(STALE));
        }
        return "redirect:/drafts/" + id;
    }

    /** The same numbers, changed of the rules in force. */
    @PostMapping("/move")
    String move(
            @PathVariable String id,
            @RequestParam long revision,
            @AuthenticationPrincipal Caller caller,
            RedirectAttributes later) {
        var draft = drafting.get(id).draft();
        var present = inForce.edition().version();
        return changed(id, revision, new Wish(draft.name(), present, draft.numbers()), caller, later);
    }

    /** @param number pointer of the one that is to be as it was */
    @PostMapping("/back")
    String takeBack(
            @PathVariable String id,
            @RequestParam long revision,
            @RequestParam String number,
            @AuthenticationPrincipal Caller caller,
            RedirectAttributes later) {
        var draft = drafting.get(id).draft();
        var numbers = new TreeMap<>(draft.numbers());
        numbers.remove(number);
        return changed(id, revision, new Wish(draft.name(), null, numbers), caller, later);
    }

    private String changed(String id, long revision, Wish wish, Caller caller, RedirectAttributes later) {
        try {
            drafting.change(caller, id, revision, wish);
        } catch (InvalidDraft | ClosedDraft fault) {
            later.addFlashAttribute(
                    REFUSED, String.valueOf(fault.getMessage()).lines().toList());
        } catch (StaleRevision fault) {
            later.addFlashAttribute(REFUSED, List.of(STALE));
        }
        return "redirect:/drafts/" + id;
    }
}
