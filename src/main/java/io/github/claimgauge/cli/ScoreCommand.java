package io.github.claimgauge.cli;

import io.github.claimgauge.assessment.Assessor;
import io.github.claimgauge.claim.Moment;
import io.github.claimgauge.cli.terminal.Terminal;
import io.github.claimgauge.json.ClaimReader;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code claimgauge score}. */
@Command(
        name = "score",
        description = "Scores claims and explains the scores.",
        footer = {
            "  claimgauge score claim.json",
            "      explains the score of a claim",
            "  claimgauge score --as-of 2024-04-16 claim.json",
            "      scores it by what was known on that day",
            "  claimgauge score --json --explain findings claims.ndjson > answers.ndjson",
            "      scores any number of claims, one answer a line",
            "  curl -s https://example.org/claims | claimgauge score --json - | jq .score",
            "      reads standard input"
        },
        exitCodeList = {Exit.ON_OK, Exit.ON_FAILED, Exit.ON_USAGE, Exit.ON_RULES, Exit.ON_INPUT})
final class ScoreCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Claims as JSON: an object, an array, or one object a line (NDJSON), labelled or not; "
                    + "- is standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--as-of",
            converter = AsOf.class,
            paramLabel = "DATE",
            description = "Score by what was known then: YYYY, YYYY-MM, YYYY-MM-DD or a date-time with offset. "
                    + "Default: all that is on record.")
    private @Nullable Moment asOf;

    @Option(
            names = "--json",
            description =
                    "One line of JSON for each claim; a problem in the place of an answer where a claim is faulty.")
    private boolean json;

    @Option(
            names = "--explain",
            paramLabel = "HOW",
            defaultValue = "full",
            description =
                    "How much of the explanation: ${COMPLETION-CANDIDATES}. findings leaves out the range, what is unknown and"
                            + " what to check next, and is faster. Default: full.")
    private Explain explain = Explain.FULL;

    @Mixin
    private final RulesOption rules;

    ScoreCommand(Terminal terminal, RulesOption rules) {
        this.terminal = terminal;
        this.rules = rules;
    }

    @Override
    public Integer call() throws IOException {
        var sources = Source.all(files);
        var rulebook = rules.load();
        var answers = json ? new JsonAnswers(terminal) : new TextAnswers(terminal, rulebook.scale());
        var assessor = new Assessor(rulebook);
        var scoring = new Scoring(
                terminal,
                new ClaimReader(Clock.systemUTC()),
                claim -> assessor.assess(claim, asOf, explain.detail),
                answers,
                json);
        return scoring.score(sources) ? Exit.OK : Exit.INPUT;
    }
}
