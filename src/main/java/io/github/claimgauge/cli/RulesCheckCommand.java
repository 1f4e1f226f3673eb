package io.github.claimgauge.cli;

import io.github.claimgauge.cli.terminal.Terminal;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code claimgauge rules check}. */
@Command(
        name = "check",
        description =
                "Checks a rules folder: tells every fault with file and line, or the number and version of the rules.",
        footer = {
            "  claimgauge rules check",
            "      checks the rules in the program, or those that CLAIMGAUGE_RULES names",
            "  claimgauge rules check my-rules && git commit -a",
            "      keeps faulty rules out of a commit"
        },
        exitCodeList = {Exit.ON_OK, Exit.ON_FAILED, Exit.ON_USAGE, Exit.ON_RULES})
final class RulesCheckCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(arity = "0..1", paramLabel = "FOLDER", description = "The folder to check; the same as --rules.")
    private @Nullable Path folder;

    @Mixin
    private final RulesOption rules;

    RulesCheckCommand(Terminal terminal, RulesOption rules) {
        this.terminal = terminal;
        this.rules = rules;
    }

    @Override
    public Integer call() {
        var rulebook = rules.load(Optional.ofNullable(folder).or(rules::folder));
        terminal.out().println(rulebook.rules().size() + " rules, version " + rulebook.version());
        return Exit.OK;
    }
}
