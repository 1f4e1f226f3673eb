package io.github.claimgauge.cli;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.InvalidInput;
import io.github.claimgauge.cli.input.Format;
import io.github.claimgauge.cli.input.Item;
import io.github.claimgauge.cli.input.Items;
import io.github.claimgauge.cli.terminal.Progress;
import io.github.claimgauge.cli.terminal.Terminal;
import io.github.claimgauge.json.AnswerWriter;
import io.github.claimgauge.json.ClaimLines;
import io.github.claimgauge.json.ClaimReader;
import io.github.claimgauge.json.Problem;
import io.github.claimgauge.score.AsOfBeforeClaim;
import io.github.claimgauge.score.Assessment;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Scores all claims of all sources, in their order. A faulty claim is told, and the next one is scored. */
final class Scoring {

    private final Terminal terminal;
    private final ClaimReader reader;
    private final Function<Claim, Assessment> assessor;
    private final Answers answers;
    private final boolean json;
    private final OutputStream out;
    private boolean faulty;

    Scoring(
            Terminal terminal,
            ClaimReader reader,
            Function<Claim, Assessment> assessor,
            Answers answers,
            boolean json) {
        this.terminal = terminal;
        this.reader = reader;
        this.assessor = assessor;
        this.answers = answers;
        this.json = json;
        this.out = terminal.answers();
    }

    /** Whether every claim could be scored. */
    boolean score(List<Source> sources) throws IOException {
        try (var progress =
                new Progress(terminal, sources.stream().mapToLong(Source::size).sum())) {
            for (var source : sources) {
                try (var input = source.open(terminal.in(), progress)) {
                    var format = Format.of(input);
                    if (format == Format.NOTHING) {
                        tell(source.name() + ": holds no claim", progress);
                    }
                    score(input, format, problem -> tell(source, problem, progress));
                }
            }
        }
        return !faulty;
    }

    private void score(BufferedInputStream input, Format format, Consumer<Problem> onProblem) throws IOException {
        if (json && format == Format.LINES) {
            new ClaimLines(reader, claim -> AnswerWriter.bytes(assessor.apply(claim))).answer(input, out, onProblem);
        } else {
            score(new Items(input, format), onProblem.andThen(answers::problem));
        }
    }

    private void score(Items items, Consumer<Problem> onProblem) throws IOException {
        try {
            for (var item = items.next(); item != null; item = items.next()) {
                score(item, onProblem);
                out.flush();
            }
        } catch (Items.Unfinished fault) {
            onProblem.accept(fault.problem());
        }
    }

    private void score(Item item, Consumer<Problem> onProblem) {
        if (item.isTooLarge()) {
            onProblem.accept(Problem.tooLarge().at(item.line()));
            return;
        }
        try {
            var claim = reader.read(item.json());
            answers.answer(claim, assessor.apply(claim));
        } catch (InvalidInput fault) {
            onProblem.accept(Problem.invalidClaim(fault).at(item.line()));
        } catch (AsOfBeforeClaim fault) {
            onProblem.accept(Problem.of(fault).at(item.line()));
        }
    }

    private void tell(Source source, Problem problem, Progress progress) {
        var place = source.name() + ":" + problem.line() + ": ";
        if (problem.errors().isEmpty()) {
            tell(place + problem.detail(), progress);
        }
        for (var error : problem.errors()) {
            tell(place + error, progress);
        }
    }

    private void tell(String fault, Progress progress) {
        faulty = true;
        progress.giveWay();
        terminal.tell(fault);
    }
}
