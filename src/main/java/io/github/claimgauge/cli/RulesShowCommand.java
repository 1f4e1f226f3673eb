package io.github.claimgauge.cli;

import io.github.claimgauge.assessment.Assessor;
import io.github.claimgauge.cli.terminal.Terminal;
import io.github.claimgauge.cli.text.RuleReviewText;
import io.github.claimgauge.review.RuleReview;
import io.github.claimgauge.review.RuleReviewJson;
import io.github.claimgauge.scenario.Features;
import io.github.claimgauge.scenario.Scenarios;
import io.github.claimgauge.tuning.edition.Edition;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code claimgauge rules show}. */
@Command(
        name = "show",
        description =
                "Shows a rule: its text, its scenarios, and its hits on claims whose outcome is known. For a rule on"
                        + " trial also what it lacks to be taken off trial.",
        footer = {
            "  claimgauge rules show proof.illegible",
            "      shows a rule and what the reference cases say about it",
            "  claimgauge rules show victim.silent --casebook --json",
            "      the same as JSON, on one's own claims, too"
        },
        exitCodeList = {Exit.ON_OK, Exit.ON_FAILED, Exit.ON_USAGE, Exit.ON_RULES, Exit.ON_CASES})
final class RulesShowCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "RULE", description = "Id of the rule.")
    private String id = "";

    @Option(names = "--json", description = "One line of JSON.")
    private boolean json;

    @Mixin
    private final CasesOption cases = new CasesOption();

    @Mixin
    private final RulesOption rules;

    RulesShowCommand(Terminal terminal, RulesOption rules) {
        this.terminal = terminal;
        this.rules = rules;
    }

    @Override
    public Integer call() throws IOException {
        var claims = cases.read(terminal);
        var rulebook = rules.load();
        var rule = rulebook.rule(id)
                .orElseThrow(() -> new Misuse("There is no rule " + id + "; claimgauge rules list lists them"));
        var results = new Scenarios(rulebook).run(Features.bundled().about(rule.group()));
        var edition = new Edition(rules.files(), new Assessor(rulebook));
        var review = RuleReview.of(edition, rule, claims, results, cases.weights(id));
        if (json) {
            terminal.line(RuleReviewJson.bytes(review));
        } else {
            terminal.out().print(RuleReviewText.of(review, terminal.width(), terminal.ink()));
        }
        return Exit.OK;
    }
}
