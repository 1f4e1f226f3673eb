package io.github.claimgauge.api.rulebook;

import io.github.claimgauge.access.Unavailable;
import io.github.claimgauge.api.Callers;
import io.github.claimgauge.api.Refused;
import io.github.claimgauge.api.rulebook.RulebookBody.QuestionBody;
import io.github.claimgauge.api.rulebook.RulebookBody.RuleBody;
import io.github.claimgauge.casebook.renewal.Renewal;
import io.github.claimgauge.casebook.renewal.Renewals;
import io.github.claimgauge.claim.Fault;
import io.github.claimgauge.json.Problem;
import io.github.claimgauge.review.RuleReviewJson;
import io.github.claimgauge.review.RuleReviews;
import io.github.claimgauge.scenario.ScenarioRuns;
import io.github.claimgauge.score.Rule;
import io.github.claimgauge.tuning.edition.InForce;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the rulebook in force. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
final class RulesController {

    private final InForce inForce;
    private final RuleReviews reviews;
    private final ScenarioRuns runs;
    private final Renewals renewals;
    private final Callers callers;

    RulesController(InForce inForce, RuleReviews reviews, ScenarioRuns runs, Renewals renewals, Callers callers) {
        this.inForce = inForce;
        this.reviews = reviews;
        this.runs = runs;
        this.renewals = renewals;
        this.callers = callers;
    }

    record Rules(String version, List<RuleBody> rules) {}

    record Questions(String version, List<QuestionBody> questions) {}

    @GetMapping("/rulebook")
    RulebookBody rulebook() {
        var rulebook = inForce.edition().rulebook();
        return RulebookBody.of(rulebook, inForce.refused(), renewal(rulebook.version()));
    }

    /** The rules are told although the database is away. */
    private @Nullable Renewal renewal(String version) {
        try {
            var caller = callers.caller();
            return caller.isKnown() ? renewals.progress(caller, version) : null;
        } catch (Unavailable away) {
            return null;
        }
    }

    @GetMapping("/rules")
    Rules rules() {
        var rulebook = inForce.edition().rulebook();
        return new Rules(
                rulebook.version(), rulebook.rules().stream().map(RuleBody::of).toList());
    }

    @GetMapping("/rules/{id}")
    byte[] rule(@PathVariable String id) {
        return reviews.find(callers.caller(), id)
                .map(RuleReviewJson::bytes)
                .orElseThrow(() -> unknown(id, inForce.edition().rulebook().rules()));
    }

    @GetMapping("/scenarios")
    ScenariosBody scenarios() {
        var rulebook = inForce.edition().rulebook();
        return ScenariosBody.of(rulebook.version(), runs.ready(rulebook));
    }

    @GetMapping("/questions")
    Questions questions() {
        var rulebook = inForce.edition().rulebook();
        return new Questions(
                rulebook.version(),
                rulebook.questions().stream().map(QuestionBody::of).toList());
    }

    private static Refused unknown(String id, List<Rule> rules) {
        var near = new Near(id).among(rules.stream().map(Rule::id).toList());
        return new Refused(Problem.of(
                "unknown-rule",
                "Unknown rule",
                404,
                "/api/v1/rules lists all rules",
                near.stream()
                        .map(other -> new Fault("", "Maybe it was meant to be " + other))
                        .toList()));
    }
}
