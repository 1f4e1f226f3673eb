package io.github.claimgauge.casebook;

import io.github.claimgauge.assessment.Assessor;
import java.util.Optional;

/** The rulebook in force, and those that kept assessments were made by, each ready to assess. */
public interface Editions {

    Assessor inForce();

    /** Keeps the text of the rulebook in force, unless it is kept already; called before an assessment by it is stored. */
    void keep(Assessor inForce);

    /** Assesses by the rulebook of that version; empty if it was not kept. */
    Optional<Assessor> find(String version);
}
