package io.github.claimgauge.cli;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Fault;
import io.github.claimgauge.score.Assessment;
import java.util.List;

/** How answers are written to standard output. */
interface Answers {

    void answer(Claim claim, Assessment assessment);

    /** A claim without an answer; its faults are told on standard error as well. */
    void problem(long line, List<Fault> faults);
}
