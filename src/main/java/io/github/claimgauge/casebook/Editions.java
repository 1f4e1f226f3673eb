package io.github.claimgauge.casebook;

import io.github.claimgauge.assessment.Assessor;
import java.util.Optional;

/** The rulebook in force, and those that kept assessments were made by, each ready to assess. */
public interface Editions {

    /**
     * Its text is kept before it is handed out, within the transaction that the thread is in. Take it once for each
     * assessment: it may be replaced at any time.
     */
    Assessor inForce();

    /**
     * Assesses by the rulebook of that version; empty if it was not kept, or this program cannot use it any more. It may take
     * seconds to make: better not within a transaction.
     */
    Optional<Assessor> find(String version);
}
