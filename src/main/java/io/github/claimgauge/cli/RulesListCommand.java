package io.github.claimgauge.cli;

import io.github.claimgauge.cli.terminal.Terminal;
import io.github.claimgauge.cli.text.Page;
import io.github.claimgauge.rulebook.Rulebooks.Contents;
import io.github.claimgauge.score.Rule;
import io.github.claimgauge.score.Scale;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code claimgauge rules list}. */
@Command(
        name = "list",
        description = "Lists the rules by group: weight, id, status unless stable, title.",
        footer = {
            "  claimgauge rules list --rules my-rules",
            "      lists the rules of a folder",
            "  claimgauge rules list --json | jq -r 'select(.weight < -10) | .id'",
            "      finds the heaviest evidence against a claim"
        },
        exitCodeList = {Exit.ON_OK, Exit.ON_FAILED, Exit.ON_USAGE, Exit.ON_RULES})
final class RulesListCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(names = "--json", description = "One line of JSON for each rule.")
    private boolean json;

    @Mixin
    private final RulesOption rules;

    RulesListCommand(Terminal terminal, RulesOption rules) {
        this.terminal = terminal;
        this.rules = rules;
    }

    @Override
    public Integer call() {
        var contents = rules.read();
        if (json) {
            contents.rules().forEach(rule -> terminal.line(RuleJson.of(rule)));
        } else {
            terminal.out().print(page(contents));
        }
        return Exit.OK;
    }

    private Page page(Contents contents) {
        var page = new Page(terminal.width(), terminal.ink());
        for (var group : contents.scale().groups()) {
            page.title(group.name() + limits(group));
            contents.rules().stream()
                    .filter(rule -> rule.group().equals(group.name()))
                    .forEach(rule -> page.points(5, rule.weight(), words(rule)));
        }
        return page;
    }

    private static String limits(Scale.Group group) {
        return String.format(Locale.ROOT, " (%+d to %+d)", group.floor(), group.ceiling());
    }

    private static String words(Rule rule) {
        var status = rule.status() == Rule.Status.STABLE ? "" : " [" + rule.status() + "]";
        return rule.id() + status + ": " + rule.title();
    }
}
