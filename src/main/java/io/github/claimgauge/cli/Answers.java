package io.github.claimgauge.cli;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.json.Problem;
import io.github.claimgauge.score.Assessment;

/** How answers are written to standard output. */
interface Answers {

    void answer(Claim claim, Assessment assessment);

    /** A claim without an answer; its faults are told on standard error as well. */
    default void problem(Problem problem) {}
}
