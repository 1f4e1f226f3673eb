package io.github.claimgauge.web.fits;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.score.Rule;
import io.github.claimgauge.tuning.edition.InForce;
import io.github.claimgauge.tuning.fitting.FitRuns;
import io.github.claimgauge.tuning.fitting.FitUnderWay;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A form for a fit, and the fits of the last hours. */
@Controller
@RequestMapping("/fits")
final class FitsPage {

    private final FitRuns runs;
    private final InForce inForce;

    FitsPage(FitRuns runs, InForce inForce) {
        this.runs = runs;
        this.inForce = inForce;
    }

    @GetMapping
    String fits(@AuthenticationPrincipal Caller caller, Model model) {
        return page(FitForm.usual(), caller, model);
    }

    @PostMapping
    String begin(
            @RequestParam MultiValueMap<String, String> sent,
            @AuthenticationPrincipal Caller caller,
            HttpServletResponse response,
            Model model) {
        var form = FitForm.of(sent);
        if (!form.faults().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(form, caller, model);
        }
        var rulebook = inForce.edition().rulebook();
        var rules = rulebook.rules().stream().map(Rule::id).collect(Collectors.toSet());
        try {
            return "redirect:/fits/"
                    + runs.begin(caller, rulebook, form.sources(), form.settings(rules))
                            .id();
        } catch (FitUnderWay other) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            model.addAttribute("underWay", other.id());
            return page(form, caller, model);
        }
    }

    private String page(FitForm form, Caller caller, Model model) {
        var rulebook = inForce.edition().rulebook();
        model.addAttribute("form", form);
        model.addAttribute(
                "groups",
                rulebook.scale().groups().stream()
                        .map(group -> new FitView.Group(
                                group.name(),
                                rulebook.rules().stream()
                                        .filter(rule -> rule.group().equals(group.name())
                                                && rule.status() == Rule.Status.STABLE)
                                        .toList()))
                        .filter(group -> !group.rules().isEmpty())
                        .toList());
        model.addAttribute("runs", runs.seen(caller).stream().map(FitLine::of).toList());
        return "fits";
    }
}
