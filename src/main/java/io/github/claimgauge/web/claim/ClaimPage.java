package io.github.claimgauge.web.claim;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.casebook.Casebook;
import io.github.claimgauge.web.AsOf;
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
    private final AsOf moments;

    ClaimPage(Casebook casebook, ClaimViews views, AsOf moments) {
        this.casebook = casebook;
        this.views = views;
        this.moments = moments;
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
                moments.read(
                        asOf,
                        moment -> views.of(caller, found, moment, moment == null ? before : Integer.MAX_VALUE),
                        fault -> {
                            model.addAttribute("asOfFault", fault);
                            model.addAttribute("asOf", asOf.strip());
                            return views.of(caller, found, null, before);
                        }));
        return "claim";
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
