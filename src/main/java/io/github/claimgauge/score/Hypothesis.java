package io.github.claimgauge.score;

import java.util.BitSet;
import java.util.Optional;

/**
 * Which rules of one rulebook hold for one claim, as it is or as it would be. Rules and questions are named by their
 * ordinals. For one thread; the caller must not change what is returned.
 */
public interface Hypothesis {

    /** Rules whose conditions all hold. */
    BitSet fired();

    /** What holds if this answer is given as well, all else unchanged; empty if it cannot be true of this claim. */
    Optional<Hypothesis> given(int question, Question.Answer answer);
}
