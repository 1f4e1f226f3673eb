package io.github.claimgauge.web.drafts;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.casebook.StaleRevision;
import io.github.claimgauge.scenario.ScenarioRuns;
import io.github.claimgauge.tuning.draft.ClosedDraft;
import io.github.claimgauge.tuning.draft.Drafted;
import io.github.claimgauge.tuning.draft.Drafting;
import io.github.claimgauge.tuning.draft.FaultyDraft;
import io.github.claimgauge.tuning.draft.InvalidDraft;
import io.github.claimgauge.tuning.draft.Wish;
import io.github.claimgauge.web.Typeset;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One draft: its numbers are entered, and what they would change is seen while nothing is changed. */
@Controller
@RequestMapping("/drafts/{id}")
final class DraftPage {

    private static final String FAULTS = "faults";
    private static final String REFUSED = "refused";

    /** Claims that move are listed so many at first, so many more with each click, and no more than that at all. */
    private static final int STEP = 100;

    private static final int MOST = 500;

    private final Drafting drafting;
    private final Trial trial;
    private final ScenarioRuns runs;

    DraftPage(Drafting drafting, Trial trial, ScenarioRuns runs) {
        this.drafting = drafting;
        this.trial = trial;
        this.runs = runs;
    }

    /** @param text what numbers must be like to be shown */
    @GetMapping
    String draft(@PathVariable String id, @RequestParam(defaultValue = "") String text, Model model) {
        return page(drafting.get(id), text, model);
    }

    /** Keeps what was entered; what was not sent stays as it is. */
    @PostMapping
    String keep(
            @PathVariable String id,
            @RequestParam long revision,
            @RequestParam Map<String, String> sent,
            @AuthenticationPrincipal Caller caller,
            HttpServletResponse response,
            Model model) {
        var drafted = drafting.get(id);
        var draft = drafted.draft();
        var numbers = drafting.workshop().merged(draft, numbers(sent));
        var name = sent.getOrDefault("name", draft.name());
        try {
            drafting.change(caller, id, revision, new Wish(name, null, numbers));
            return "redirect:/drafts/" + id;
        } catch (InvalidDraft fault) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute(FAULTS, faults(fault));
        } catch (ClosedDraft fault) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            model.addAttribute(
                    REFUSED, String.valueOf(fault.getMessage()).lines().toList());
        } catch (StaleRevision fault) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            model.addAttribute(
                    REFUSED,
                    List.of("Somebody has changed this draft meanwhile. What you entered still stands in the fields:"
                            + " look at it, and keep it again."));
        }
        return page(as(drafted, name, numbers), "", model);
    }

    /** What the numbers that stand in the form would change; nothing is kept. */
    @PostMapping(path = "/effect", headers = "HX-Request")
    String effect(
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            @AuthenticationPrincipal Caller caller,
            Model model) {
        var kept = drafting.get(id);
        var numbers = drafting.workshop().merged(kept.draft(), numbers(sent));
        try {
            var drafted = drafting.workshop().imagine(kept.draft(), numbers);
            model.addAttribute(
                    "unkept", !DraftView.changes(drafted, Map.of()).equals(DraftView.changes(kept, Map.of())));
            boolean waits = !sent.containsKey("whole") && trial.isSlow(caller, drafted);
            model.addAttribute("waits", waits);
            fill(drafted, waits, Trial.FEW, caller, model);
        } catch (InvalidDraft fault) {
            model.addAttribute(FAULTS, faults(fault));
        }
        return "effect :: effect";
    }

    /**
     * What the draft as it is kept would change.
     *
     * @param most how many claims that move are listed
     */
    @GetMapping("/effect")
    String effect(
            @PathVariable String id,
            @RequestParam(defaultValue = "100") int most,
            @AuthenticationPrincipal Caller caller,
            Model model) {
        var drafted = drafting.get(id);
        int listed = Math.max(Trial.FEW, Math.min(most, MOST));
        model.addAttribute("draft", drafted.draft());
        model.addAttribute("more", listed < MOST ? Math.min(MOST, listed + STEP) : null);
        fill(drafted, false, listed, caller, model);
        return "effect";
    }

    /** How the scenarios end by the draft as it is kept. They begin to run when somebody asks first, and are run once. */
    @GetMapping("/scenarios")
    String scenarios(@PathVariable String id, Model model) {
        var drafted = drafting.get(id);
        model.addAttribute("draft", drafted.draft());
        try {
            model.addAttribute(
                    "results", runs.ready(trial.edition(drafted).rulebook()).orElse(null));
        } catch (FaultyDraft fault) {
            model.addAttribute(REFUSED, fault.faults());
        }
        return "draft-scenarios";
    }

    String page(Drafted drafted, String text, Model model) {
        model.addAttribute("view", DraftView.of(drafted, trial.titles(), text));
        return "draft";
    }

    private void fill(Drafted drafted, boolean waits, int most, Caller caller, Model model) {
        model.addAttribute("id", drafted.draft().id());
        model.addAttribute("changes", DraftView.changes(drafted, trial.titles()));
        if (!drafted.preview().faults().isEmpty()) {
            model.addAttribute(
                    REFUSED,
                    drafted.preview().faults().stream().map(Object::toString).toList());
        } else if (!waits) {
            model.addAttribute("effect", trial.effect(caller, drafted, most));
        }
    }

    /** What was typed, beside the draft as it is kept. */
    private static Drafted as(Drafted drafted, String name, Map<String, String> numbers) {
        var typed = drafted.draft().having(name, numbers);
        return new Drafted(typed, drafted.preview(), drafted.behind());
    }

    /** Numbers stand in the form by their pointers. */
    private static Map<String, String> numbers(Map<String, String> sent) {
        var numbers = new TreeMap<String, String>();
        sent.forEach((name, value) -> {
            if (name.startsWith("/")) {
                numbers.put(name, Typeset.plain(value));
            }
        });
        return numbers;
    }

    /** By the pointer of the number, or "name". */
    private static Map<String, String> faults(InvalidDraft invalid) {
        var faults = new HashMap<String, String>();
        for (var fault : invalid.faults()) {
            faults.merge(fault.member(), fault.message(), (one, other) -> one + "; " + other);
        }
        return faults;
    }
}
