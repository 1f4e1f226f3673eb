package io.github.claimgauge.web.fits;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.casebook.StaleRevision;
import io.github.claimgauge.tuning.draft.Drafted;
import io.github.claimgauge.tuning.draft.Drafting;
import io.github.claimgauge.tuning.draft.InvalidDraft;
import io.github.claimgauge.tuning.draft.Wish;
import io.github.claimgauge.tuning.edition.InForce;
import io.github.claimgauge.tuning.fitting.Fit;
import io.github.claimgauge.tuning.fitting.FitRun;
import io.github.claimgauge.tuning.fitting.FitRuns;
import io.github.claimgauge.web.Typeset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One fit: what it proposes, and the way of that into a draft. */
@Controller
@RequestMapping("/fits/{id}")
final class FitPage {

    private static final String REFUSED = "refused";

    private final FitRuns runs;
    private final Drafting drafting;
    private final InForce inForce;

    FitPage(FitRuns runs, Drafting drafting, InForce inForce) {
        this.runs = runs;
        this.drafting = drafting;
        this.inForce = inForce;
    }

    @GetMapping
    String fit(@PathVariable String id, @AuthenticationPrincipal Caller caller, Model model) {
        model.addAttribute("fit", FitView.of(run(caller, id), inForce.edition().version()));
        return "fit";
    }

    /**
     * Takes proposals over.
     *
     * @param rule ids of the rules whose proposed weights are wanted
     * @param into "own" for the caller's own draft, which is made if there is none; otherwise a new one
     */
    @PostMapping("/draft")
    String take(
            @PathVariable String id,
            @RequestParam(defaultValue = "") List<String> rule,
            @RequestParam(defaultValue = "new") String into,
            @AuthenticationPrincipal Caller caller,
            RedirectAttributes later) {
        var run = run(caller, id);
        if (!run.rulebook().equals(inForce.edition().version())) {
            return refused(id, List.of("Other rules are in force by now: fit again."), later);
        }
        var numbers = run.fit().map(fit -> chosen(fit, rule)).orElse(Map.of());
        if (numbers.isEmpty()) {
            return refused(id, List.of("No weight was chosen."), later);
        }
        try {
            return "redirect:/drafts/"
                    + drafted(caller, run, numbers, into).draft().id();
        } catch (InvalidDraft fault) {
            return refused(id, String.valueOf(fault.getMessage()).lines().toList(), later);
        } catch (StaleRevision fault) {
            return refused(id, List.of("Your draft was changed meanwhile; try again."), later);
        }
    }

    private Drafted drafted(Caller caller, FitRun run, Map<String, String> numbers, String into) {
        return into.equals("own")
                ? drafting.note(caller, numbers)
                : drafting.make(
                        caller, new Wish("Weights fitted " + Typeset.minute(run.begunAt()), run.rulebook(), numbers));
    }

    private static Map<String, String> chosen(Fit fit, List<String> rules) {
        return fit.numbers().entrySet().stream()
                .filter(number -> rules.contains(number.getKey().replaceFirst(".*/", "")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String refused(String id, List<String> faults, RedirectAttributes later) {
        later.addFlashAttribute(REFUSED, faults);
        return "redirect:/fits/" + id;
    }

    private FitRun run(Caller caller, String id) {
        return runs.find(caller, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
