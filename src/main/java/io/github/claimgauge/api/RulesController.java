package io.github.claimgauge.api;

import io.github.claimgauge.api.RulebookBody.QuestionBody;
import io.github.claimgauge.api.RulebookBody.RuleBody;
import io.github.claimgauge.claim.Fault;
import io.github.claimgauge.json.Problem;
import io.github.claimgauge.score.Rule;
import io.github.claimgauge.score.Rulebook;
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

    private final Rulebook rulebook;

    RulesController(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    record Rules(String version, List<RuleBody> rules) {}

    record Questions(String version, List<QuestionBody> questions) {}

    @GetMapping("/rulebook")
    RulebookBody rulebook() {
        return RulebookBody.of(rulebook);
    }

    @GetMapping("/rules")
    Rules rules() {
        return new Rules(
                rulebook.version(), rulebook.rules().stream().map(RuleBody::of).toList());
    }

    @GetMapping("/rules/{id}")
    RuleBody rule(@PathVariable String id) {
        return rulebook.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .map(RuleBody::of)
                .orElseThrow(() -> unknown(id));
    }

    @GetMapping("/questions")
    Questions questions() {
        return new Questions(
                rulebook.version(),
                rulebook.questions().stream().map(QuestionBody::of).toList());
    }

    private Refused unknown(String id) {
        var near = new Near(id).among(rulebook.rules().stream().map(Rule::id).toList());
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
