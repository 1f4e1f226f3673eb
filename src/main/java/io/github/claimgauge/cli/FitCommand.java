package io.github.claimgauge.cli;

import io.github.claimgauge.cli.terminal.Terminal;
import io.github.claimgauge.cli.text.FitText;
import io.github.claimgauge.rulebook.folder.Numbers;
import io.github.claimgauge.score.Rulebook;
import io.github.claimgauge.tuning.fitting.Fit;
import io.github.claimgauge.tuning.fitting.FitSettings;
import io.github.claimgauge.tuning.fitting.Fitting;
import io.github.claimgauge.tuning.fitting.TooFewLabels;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code claimgauge fit}. */
@Command(
        name = "fit",
        description =
                "Proposes weights from claims whose outcome is known. Applies nothing: weights are judgements, and"
                        + " this is evidence for those who judge. A running server makes a draft of them instead"
                        + " (POST /api/v1/fits), on the rules in force there.",
        footer = {
            "  claimgauge fit --cases my-cases.ndjson",
            "      says which weights one's own cases speak against",
            "  claimgauge fit --cases my-cases.ndjson --rules rules --out proposed",
            "      writes the rules with the proposed weights into a new folder; diff -u shows them"
        },
        exitCodeList = {Exit.ON_OK, Exit.ON_FAILED, Exit.ON_USAGE, Exit.ON_RULES, Exit.ON_CASES})
final class FitCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(
            names = "--pull",
            paramLabel = "DECIBANS",
            defaultValue = "3",
            description = "How sure one is of the present weights: standard deviation around them. Smaller holds them"
                    + " tighter. 1 to 30. Default: ${DEFAULT-VALUE}.")
    private int pull;

    @Option(
            names = "--limit",
            paramLabel = "DECIBANS",
            defaultValue = "6",
            description = "How far a weight may move, 1 to 30. Its sign never changes. Default: ${DEFAULT-VALUE}.")
    private int limit;

    @Option(
            names = "--lock",
            paramLabel = "RULE",
            split = ",",
            description = "Ids of rules whose weight stays as it is.")
    private Set<String> locked = new LinkedHashSet<>();

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "A new folder for the rules with the proposed weights, one changed number a line.")
    private @Nullable Path out;

    @Mixin
    private final CasesOption cases = new CasesOption();

    @Mixin
    private final RulesOption rules;

    FitCommand(Terminal terminal, RulesOption rules) {
        this.terminal = terminal;
        this.rules = rules;
    }

    @Override
    public Integer call() throws IOException {
        checkRange("--pull", pull);
        checkRange("--limit", limit);
        var claims = cases.read(terminal);
        var rulebook = rules.load();
        checkLocked(rulebook);
        try {
            var fit = new Fitting(rulebook, settings()).fit(claims);
            terminal.out().print(FitText.of(fit, terminal.width(), terminal.ink()));
            if (out != null) {
                write(fit, out);
            }
            return Exit.OK;
        } catch (TooFewLabels fault) {
            throw new FaultyCases(String.valueOf(fault.getMessage()));
        }
    }

    private void checkLocked(Rulebook rulebook) {
        var unknown = new TreeSet<>(locked);
        rulebook.rules().forEach(rule -> unknown.remove(rule.id()));
        if (!unknown.isEmpty()) {
            throw new Misuse("There is no rule " + String.join(", ", unknown));
        }
    }

    private static void checkRange(String option, int value) {
        if (value < 1 || value > FitSettings.MOST) {
            throw new Misuse(option + " must be from 1 to " + FitSettings.MOST);
        }
    }

    private FitSettings settings() {
        return new FitSettings(pull, limit, locked, FitSettings.DEFAULT.folds(), FitSettings.DEFAULT.resamples());
    }

    private void write(Fit fit, Path folder) throws IOException {
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException fault) {
            throw new Misuse(folder + " is there already; name a new folder");
        } catch (NoSuchFileException fault) {
            throw new Misuse("There is no folder to make " + folder + " in");
        }
        Numbers.changed(rules.files(), fit.numbers()).write(folder);
        terminal.tell("Written to " + folder + ": " + fit.numbers().size() + " changed numbers");
    }
}
