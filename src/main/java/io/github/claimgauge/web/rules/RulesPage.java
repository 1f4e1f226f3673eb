package io.github.claimgauge.web.rules;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.access.Role;
import io.github.claimgauge.access.Unavailable;
import io.github.claimgauge.casebook.StaleRevision;
import io.github.claimgauge.claim.Fault;
import io.github.claimgauge.review.RuleReviews;
import io.github.claimgauge.tuning.draft.Draft;
import io.github.claimgauge.tuning.draft.Drafting;
import io.github.claimgauge.tuning.draft.InvalidDraft;
import io.github.claimgauge.tuning.edition.InForce;
import io.github.claimgauge.tuning.effect.Firings;
import io.github.claimgauge.web.Typeset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The rules in force, all in a table and each on a page of its own. A weight that is changed goes into a draft. */
@Controller
final class RulesPage {

    /** Claims on which a rule fired that are listed. */
    private static final int NEWEST = 20;

    private static final String SAID = "said";

    private final InForce inForce;
    private final RuleReviews reviews;
    private final Drafting drafting;
    private final Firings firings;

    RulesPage(InForce inForce, RuleReviews reviews, Drafting drafting, Firings firings) {
        this.inForce = inForce;
        this.reviews = reviews;
        this.drafting = drafting;
        this.firings = firings;
    }

    @GetMapping("/rules")
    String rules(
            @RequestParam Map<String, String> sent, @AuthenticationPrincipal @Nullable Caller caller, Model model) {
        var edition = inForce.edition();
        var reader = caller == null ? Caller.nobody() : caller;
        model.addAttribute(
                "table",
                RuleTable.of(
                        edition.rulebook(),
                        reviews.all(reader, edition).orElse(null),
                        own(caller),
                        RuleFilter.of(sent)));
        return "rules";
    }

    @GetMapping("/rules/{id}")
    String rule(@PathVariable String id, @AuthenticationPrincipal @Nullable Caller caller, Model model) {
        var review = reviews.soon(caller == null ? Caller.nobody() : caller, id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("rule", RuleView.of(review, own(caller)));
        return "rule";
    }

    /** The claims of the casebook on which it fired: all of them are looked through. */
    @GetMapping("/rules/{id}/claims")
    String claims(@PathVariable String id, @AuthenticationPrincipal Caller caller, Model model) {
        var rulebook = inForce.edition().rulebook();
        var rule = rulebook.rule(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var hits = firings.of(rulebook, id, caller.ceiling(), NEWEST);
        model.addAttribute("fired", FiredView.of(rule, hits, rulebook));
        return "rule-claims";
    }

    /** @param sent weights and states of rules by their pointers, and where to go on */
    @PostMapping("/rules/weights")
    String weigh(
            @RequestParam Map<String, String> sent,
            @RequestParam(defaultValue = "/rules") String back,
            @AuthenticationPrincipal Caller caller,
            RedirectAttributes later) {
        later.addFlashAttribute(SAID, noted(sent, caller));
        return "redirect:" + (back.matches("/rules(/[a-z_.]+)?") ? back : "/rules");
    }

    /** One weight that was changed in the table: only what has come of it. */
    @PostMapping(path = "/rules/weights", headers = "HX-Request")
    String weighOne(@RequestParam Map<String, String> sent, @AuthenticationPrincipal Caller caller, Model model) {
        model.addAttribute(SAID, noted(sent, caller));
        return "rules :: said";
    }

    private Noted noted(Map<String, String> sent, Caller caller) {
        var changed = changed(sent, own(caller));
        if (changed.isEmpty()) {
            return Noted.nothing();
        }
        try {
            return Noted.of(drafting.note(caller, changed).draft(), changed);
        } catch (InvalidDraft fault) {
            return Noted.refused(fault.faults().stream().map(RulesPage::words).toList());
        } catch (StaleRevision fault) {
            return Noted.refused(List.of("The draft was changed meanwhile; try again."));
        }
    }

    private static String words(Fault fault) {
        var number = fault.member();
        return number.substring(number.lastIndexOf('/') + 1) + " " + fault.message();
    }

    /** Of the weights and states that were sent, those that are others than the reader was shown. */
    private Map<String, String> changed(Map<String, String> sent, @Nullable Draft own) {
        var present = new HashMap<String, String>();
        inForce.edition().rulebook().rules().forEach(rule -> {
            present.put("/weights/" + rule.id(), Integer.toString(rule.weight()));
            present.put("/status/" + rule.id(), rule.status().toString());
        });
        return sent.entrySet().stream()
                .filter(one -> present.containsKey(one.getKey()))
                .map(one -> Map.entry(one.getKey(), Typeset.plain(one.getValue())))
                .filter(one -> !one.getValue()
                        .equals(
                                own == null
                                        ? present.get(one.getKey())
                                        : own.numbers().getOrDefault(one.getKey(), present.get(one.getKey()))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The reader's own draft; none for those who cannot have one, or while the database is away. */
    private @Nullable Draft own(@Nullable Caller caller) {
        if (caller == null || !caller.role().includes(Role.ANALYST)) {
            return null;
        }
        try {
            return drafting.own(caller).orElse(null);
        } catch (Unavailable fault) {
            return null;
        }
    }
}
