package io.github.claimgauge.api;

import io.github.claimgauge.api.RulebookBody.QuestionBody;
import io.github.claimgauge.api.RulebookBody.RuleBody;
import io.github.claimgauge.claim.Fault;
import io.github.claimgauge.json.Problem;
import io.github.claimgauge.score.Rule;
import io.github.claimgauge.tuning.edition.InForce;
import java.util.List;
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

    RulesController(InForce inForce) {
        this.inForce = inForce;
    }

    record Rules(String version, List<RuleBody> rules) {}

    record Questions(String version, List<QuestionBody> questions) {}

    @GetMapping("/rulebook")
    RulebookBody rulebook() {
        return RulebookBody.of(inForce.edition().rulebook(), inForce.refused());
    }

    @GetMapping("/rules")
    Rules rules() {
        var rulebook = inForce.edition().rulebook();
        return new Rules(
                rulebook.version(), rulebook.rules().stream().map(RuleBody::of).toList());
    }

    @GetMapping("/rules/{id}")
    RuleBody rule(@PathVariable String id) {
        var rules = inForce.edition().rulebook().rules();
        return rules.stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .map(RuleBody::of)
                .orElseThrow(() -> unknown(id, rules));
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
