package io.github.claimgauge.casebook;

import io.github.claimgauge.claim.Claim.Tlp;
import java.util.List;
import java.util.Optional;

/** All claims of the casebook, as they are stored. */
public interface Cases {

    Optional<Case> find(String id);

    /** The same, and nobody else changes it before the end of the transaction. */
    Optional<Case> hold(String id);

    /** @return false if the id is taken; nothing was added then */
    boolean add(Case filed);

    /** Stores what {@link #hold} gave, changed. Its latest filing is added if it is not there yet. */
    void change(Case changed);

    /** @param ceiling claims marked as more restricted are left out */
    Page page(Query query, Tlp ceiling);

    Optional<Filing> filing(String id, int number);

    /** Assessments of a claim with a higher number than this, oldest first; none if there is no such claim. */
    List<Filing> filings(String id, int after, int limit);
}
