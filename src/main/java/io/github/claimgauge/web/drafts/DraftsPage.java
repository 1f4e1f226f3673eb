package io.github.claimgauge.web.drafts;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.tuning.draft.Draft;
import io.github.claimgauge.tuning.draft.Drafting;
import io.github.claimgauge.tuning.draft.InvalidDraft;
import io.github.claimgauge.tuning.draft.Wish;
import io.github.claimgauge.web.Typeset;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All drafts, and a form for a new one. */
@Controller
final class DraftsPage {

    private static final int ROWS = 50;

    /** Numbers of a draft that the list tells. */
    private static final int MOST_TOLD = 3;

    private final Drafting drafting;
    private final Trial trial;

    DraftsPage(Drafting drafting, Trial trial) {
        this.drafting = drafting;
        this.trial = trial;
    }

    /**
     * A draft in the list.
     *
     * @param words its first few numbers
     */
    record Row(String id, String name, String state, boolean behind, String words, String author, String changed) {

        static Row of(Draft draft, boolean behind, Map<String, String> titles) {
            return new Row(
                    draft.id(),
                    draft.name(),
                    draft.state().toString(),
                    behind,
                    words(draft.numbers(), titles),
                    draft.author(),
                    Typeset.minute(draft.changedAt()));
        }

        private static String words(Map<String, String> numbers, Map<String, String> titles) {
            var first = numbers.entrySet().stream()
                    .limit(MOST_TOLD)
                    .map(number -> Wording.label(number.getKey(), titles)
                            + ": "
                            + Wording.value(number.getKey(), number.getValue()))
                    .collect(Collectors.joining("; "));
            int others = numbers.size() - MOST_TOLD;
            return others > 0 ? first + " and " + others + " more" : first;
        }
    }

    /** @param before id of the draft that the page before ended with */
    @GetMapping("/drafts")
    String drafts(@RequestParam(required = false) @Nullable String before, Model model) {
        var titles = trial.titles();
        var found = drafting.youngest(null, before, ROWS + 1);
        var rows = found.stream()
                .limit(ROWS)
                .map(draft -> Row.of(draft, drafting.workshop().isBehind(draft), titles))
                .toList();
        model.addAttribute("drafts", rows);
        model.addAttribute("older", found.size() > ROWS ? rows.get(ROWS - 1).id() : null);
        model.addAttribute("begun", before == null);
        return "drafts";
    }

    @PostMapping("/drafts")
    String make(
            @RequestParam(defaultValue = "") String name,
            @AuthenticationPrincipal Caller caller,
            HttpServletResponse response,
            Model model) {
        try {
            var made = drafting.make(caller, new Wish(name, null, Map.of()));
            return "redirect:/drafts/" + made.draft().id();
        } catch (InvalidDraft fault) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("name", name);
            model.addAttribute(
                    "faults", fault.faults().stream().map(one -> one.message()).toList());
            return drafts(null, model);
        }
    }
}
