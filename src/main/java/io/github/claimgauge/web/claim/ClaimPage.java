package io.github.claimgauge.web.claim;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.casebook.Case;
import io.github.claimgauge.casebook.Casebook;
import io.github.claimgauge.claim.Moment;
import io.github.claimgauge.score.AsOfBeforeClaim;
import java.time.DateTimeException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows one claim, also as of another moment, and what lies between two of its assessments. Changes nothing. */
@Controller
final class ClaimPage {

    static final String PATH = "/claims/{id}";

    private static final String LATEST = "" + Integer.MAX_VALUE;

    private final Casebook casebook;
    private final ClaimViews views;

    ClaimPage(Casebook casebook, ClaimViews views) {
        this.casebook = casebook;
        this.views = views;
    }

    /**
     * @param asOf blank for the latest answer
     * @param before only assessments with a lower number are told of
     */
    @GetMapping(PATH)
    String show(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String asOf,
            @RequestParam(defaultValue = LATEST) int before,
            Model model) {
        var found = casebook.get(caller, id);
        model.addAttribute("form", OutcomeForm.of(found.outcome()));
        model.addAttribute(
                "claim",
                asOf.isBlank()
                        ? views.of(caller, found, null, before)
                        : lookedAt(caller, found, asOf.strip(), before, model));
        return "claim";
    }

    private ClaimView lookedAt(Caller caller, Case found, String asOf, int before, Model model) {
        try {
            return views.of(caller, found, Moment.parse(asOf), Integer.MAX_VALUE);
        } catch (AsOfBeforeClaim fault) {
            model.addAttribute("asOfFault", "is before the claim was made");
        } catch (DateTimeException fault) {
            model.addAttribute("asOfFault", "must be a year, month, day or time, such as 2024-04-16");
        }
        model.addAttribute("asOf", asOf);
        return views.of(caller, found, null, before);
    }

    @GetMapping(PATH + "/compare")
    String compare(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String id,
            @RequestParam int from,
            @RequestParam int to,
            Model model) {
        var found = casebook.get(caller, id);
        var scale = casebook.filings().assessorOf(found.latest()).rulebook().scale();
        model.addAttribute("id", id);
        model.addAttribute("headline", ClaimViews.title(found.claim()));
        model.addAttribute(
                "comparison",
                Comparison.of(
                        casebook.filings().get(caller, id, from),
                        casebook.filings().get(caller, id, to),
                        scale));
        return "claim-compare";
    }
}
