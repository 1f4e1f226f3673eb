package io.github.claimgauge.cli;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.json.AnswerWriter;
import io.github.claimgauge.json.Problem;
import io.github.claimgauge.score.Assessment;
import java.io.PrintStream;

/** Answers for programs: one line of JSON for each claim, whether it could be scored or not. */
final class JsonAnswers implements Answers {

    private final PrintStream out;

    JsonAnswers(PrintStream out) {
        this.out = out;
    }

    @Override
    public void answer(Claim claim, Assessment assessment) {
        write(AnswerWriter.bytes(assessment));
    }

    @Override
    public void problem(Problem problem) {
        write(problem.bytes());
    }

    private void write(byte[] json) {
        out.write(json, 0, json.length);
        out.write('\n');
    }
}
