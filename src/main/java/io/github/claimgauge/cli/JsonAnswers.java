package io.github.claimgauge.cli;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Fault;
import io.github.claimgauge.json.AnswerWriter;
import io.github.claimgauge.score.Assessment;
import java.io.PrintStream;
import java.util.List;

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
    public void problem(long line, List<Fault> faults) {
        write(Problem.bytes(line, faults));
    }

    private void write(byte[] json) {
        out.write(json, 0, json.length);
        out.write('\n');
    }
}
