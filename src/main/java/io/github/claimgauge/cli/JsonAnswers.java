package io.github.claimgauge.cli;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.cli.terminal.Terminal;
import io.github.claimgauge.json.AnswerWriter;
import io.github.claimgauge.json.Problem;
import io.github.claimgauge.score.Assessment;

/** Answers for programs: one line of JSON for each claim, whether it could be scored or not. */
record JsonAnswers(Terminal terminal) implements Answers {

    @Override
    public void answer(Claim claim, Assessment assessment) {
        terminal.line(AnswerWriter.bytes(assessment));
    }

    @Override
    public void problem(Problem problem) {
        terminal.line(problem.bytes());
    }
}
