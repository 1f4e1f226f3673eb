package io.github.claimgauge.web.admin;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.casebook.renewal.Renewals;
import io.github.claimgauge.scenario.ScenarioRuns;
import io.github.claimgauge.score.Rule;
import io.github.claimgauge.storage.Database;
import io.github.claimgauge.tuning.edition.InForce;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How the program, its database and its rules are. Without a database nobody is known as an administrator, and this is not shown. */
@Controller
final class HealthPage {

    private final InForce inForce;
    private final ScenarioRuns runs;
    private final Renewals renewals;
    private final Database database;

    HealthPage(InForce inForce, ScenarioRuns runs, Renewals renewals, Database database) {
        this.inForce = inForce;
        this.runs = runs;
        this.renewals = renewals;
        this.database = database;
    }

    @GetMapping("/admin")
    String health(@AuthenticationPrincipal Caller caller, Model model) {
        var rulebook = inForce.edition().rulebook();
        model.addAttribute("health", Health.now());
        model.addAttribute("rulebook", rulebook);
        model.addAttribute(
                "judging",
                rulebook.rules().stream()
                        .filter(rule -> rule.status() != Rule.Status.RETIRED)
                        .count());
        model.addAttribute("refused", inForce.refused());
        model.addAttribute("run", runs.last(rulebook).orElse(null));
        model.addAttribute("store", database.product());
        model.addAttribute("renewal", renewals.progress(caller, rulebook.version()));
        return "admin";
    }
}
