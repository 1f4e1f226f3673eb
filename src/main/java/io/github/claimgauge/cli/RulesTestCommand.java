package io.github.claimgauge.cli;

import io.cucumber.core.gherkin.FeatureParserException;
import io.github.claimgauge.cli.terminal.Terminal;
import io.github.claimgauge.scenario.Coverage;
import io.github.claimgauge.scenario.Features;
import io.github.claimgauge.scenario.Scenarios;
import io.github.claimgauge.score.Rulebook;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code claimgauge rules test}. */
@Command(
        name = "test",
        description =
                "Runs the scenarios against a rules folder: tells every one that fails with file and line, and every"
                        + " rule without its examples.",
        footer = {
            "  claimgauge rules test my-rules",
            "      runs the scenarios in the program against changed rules",
            "  claimgauge rules test my-rules --features my-features",
            "      runs one's own scenarios"
        },
        exitCodeList = {Exit.ON_OK, Exit.ON_FAILED, Exit.ON_USAGE, Exit.ON_SCENARIOS})
final class RulesTestCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(arity = "0..1", paramLabel = "FOLDER", description = "The folder to test; the same as --rules.")
    private @Nullable Path folder;

    @Option(
            names = "--features",
            paramLabel = "FOLDER",
            description = "Folder with the scenarios (*.feature). Default: those in the program.")
    private @Nullable Path features;

    @Mixin
    private final RulesOption rules;

    RulesTestCommand(Terminal terminal, RulesOption rules) {
        this.terminal = terminal;
        this.rules = rules;
    }

    @Override
    public Integer call() {
        var rulebook = rules.load(Optional.ofNullable(folder).or(rules::folder));
        try {
            return test(rulebook, features());
        } catch (FeatureParserException fault) {
            terminal.tell(String.valueOf(fault.getMessage()));
            return Exit.RULES;
        }
    }

    private Features features() {
        if (features == null) {
            return Features.bundled();
        }
        if (!Files.isDirectory(features)) {
            throw new Misuse("There is no folder " + features);
        }
        return Features.read(features);
    }

    private int test(Rulebook rulebook, Features chosen) {
        var gaps = Coverage.faults(rulebook, chosen);
        var results = new Scenarios(rulebook).run(chosen);
        var failed = results.stream().filter(result -> !result.passed()).toList();
        gaps.forEach(terminal::tell);
        failed.forEach(result -> terminal.tell(result.toString()));
        terminal.out().println((results.size() - failed.size()) + " scenarios passed, " + failed.size() + " failed");
        return gaps.isEmpty() && failed.isEmpty() && !results.isEmpty() ? Exit.OK : Exit.RULES;
    }
}
