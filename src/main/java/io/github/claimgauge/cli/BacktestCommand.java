package io.github.claimgauge.cli;

import io.github.claimgauge.cli.terminal.Terminal;
import io.github.claimgauge.cli.text.BacktestText;
import io.github.claimgauge.tuning.report.BacktestJson;
import io.github.claimgauge.tuning.report.BacktestPage;
import io.github.claimgauge.tuning.report.Results;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code claimgauge backtest}. */
@Command(
        name = "backtest",
        description =
                "Measures a rulebook on claims whose outcome is known: when the claim was made, and 72 hours later.",
        footer = {
            "  claimgauge backtest",
            "      measures the rules in the program on the reference cases",
            "  claimgauge backtest --rules my-rules --against rules",
            "      says what a change to the rules would change",
            "  claimgauge backtest --casebook",
            "      measures on the reference cases and on what became of one's own claims",
            "  claimgauge backtest --cases my-cases.ndjson --as html > backtest.html",
            "      draws reliability, ROC and scores for one's own cases"
        },
        exitCodeList = {Exit.ON_OK, Exit.ON_FAILED, Exit.ON_USAGE, Exit.ON_RULES, Exit.ON_CASES})
final class BacktestCommand implements Callable<Integer> {

    /** In which form the report is written. */
    enum Form {
        TEXT,
        JSON,
        HTML;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Terminal terminal;

    @Option(
            names = "--against",
            paramLabel = "FOLDER",
            description = "Another folder of rules to compare with, on the same cases.")
    private @Nullable Path against;

    @Option(
            names = "--as",
            paramLabel = "FORM",
            defaultValue = "text",
            description = "Form of the report: ${COMPLETION-CANDIDATES}. Default: text.")
    private Form form = Form.TEXT;

    @Mixin
    private final CasesOption cases = new CasesOption();

    @Mixin
    private final RulesOption rules;

    BacktestCommand(Terminal terminal, RulesOption rules) {
        this.terminal = terminal;
        this.rules = rules;
    }

    @Override
    public Integer call() throws IOException {
        var claims = cases.read(terminal);
        var rulebook = rules.load();
        var other = Optional.ofNullable(against).map(folder -> rules.load(Optional.of(folder)));
        var results = Results.all(rulebook, other, claims);
        if (results.get(0).scores().isEmpty()) {
            throw new FaultyCases("The cases hold no claim that is settled\n"
                    + "Maybe record what became of some: an outcome of confirmed, partly, refuted or unresolved");
        }
        terminal.answers().write(report(results));
        terminal.answers().flush();
        return Exit.OK;
    }

    private byte[] report(List<Results> results) {
        return switch (form) {
            case TEXT ->
                BacktestText.of(results, terminal.width(), terminal.ink()).getBytes(StandardCharsets.UTF_8);
            case JSON ->
                (new String(BacktestJson.bytes(results), StandardCharsets.UTF_8) + "\n")
                        .getBytes(StandardCharsets.UTF_8);
            case HTML -> BacktestPage.of(results).getBytes(StandardCharsets.UTF_8);
        };
    }
}
