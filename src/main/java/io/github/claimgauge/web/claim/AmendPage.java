package io.github.claimgauge.web.claim;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.casebook.Case;
import io.github.claimgauge.casebook.Casebook;
import io.github.claimgauge.casebook.StaleRevision;
import io.github.claimgauge.claim.InvalidClaim;
import io.github.claimgauge.json.ClaimReader;
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
final class AmendPage {

    private static final String PATH = ClaimPage.PATH + "/edit";

    private final Casebook casebook;
    private final ClaimReader reader;

    AmendPage(Casebook casebook, ClaimReader reader) {
        this.casebook = casebook;
        this.reader = reader;
    }

    @GetMapping(PATH)
    ModelAndView form(@AuthenticationPrincipal Caller caller, @PathVariable String id) {
        var found = casebook.get(caller, id);
        return page(found, Draft.of(found), HttpStatus.OK);
    }

    /** @param seen number of the assessment that the reader saw */
    @PostMapping(PATH)
    ModelAndView amend(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String id,
            @RequestParam long revision,
            @RequestParam int seen,
            @RequestParam String json,
            RedirectAttributes flash) {
        var before = casebook.get(caller, id);
        try {
            var claim = reader.readClaim(json.getBytes(StandardCharsets.UTF_8));
            var after = casebook.amend(caller, id, revision, claim);
            flash.addFlashAttribute("told", Told.facts("The facts are amended.", before, after));
            return new ModelAndView("redirect:/claims/" + id);
        } catch (InvalidClaim fault) {
            return page(before, Draft.refused(json, fault.faults()), HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("revision", revision)
                    .addObject("seen", seen);
        } catch (StaleRevision fault) {
            return page(before, Draft.refused(json, List.of()), HttpStatus.CONFLICT)
                    .addObject("refused", Told.stale(fault))
                    .addObject("seenBefore", seen);
        }
    }

    private static ModelAndView page(Case found, Draft draft, HttpStatus status) {
        var page = new ModelAndView("claim-edit", status);
        page.addObject("id", found.id());
        page.addObject("headline", ClaimViews.title(found.claim()));
        page.addObject("draft", draft);
        page.addObject("revision", found.revision());
        page.addObject("seen", found.latest().number());
        page.addObject("present", Draft.of(found).json());
        return page;
    }
}
