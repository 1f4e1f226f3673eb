package io.github.claimgauge.casebook;

import io.github.claimgauge.casebook.Outcome.Label;
import io.github.claimgauge.casebook.filing.Filing;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Claim.Tlp;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** All claims of the casebook, as they are stored. */
public interface Cases {

    /** What is entered later about a claim that was filed before may have been learnt from how it ended. */
    Duration WATCHED = Duration.ofDays(3);

    Optional<Case> find(String id);

    /** Those of them that there are, in no order in particular. */
    List<Case> all(Collection<String> ids);

    /** The same as {@link #find}, and nobody else changes it before the end of the transaction. */
    default Optional<Case> hold(String id) {
        hold(List.of(id));
        return find(id);
    }

    /**
     * Nobody else changes those of them that there are before the end of the transaction. Whoever changes several holds all of
     * them first: two who took them one by one, each in an order of its own, could wait for each other.
     */
    void hold(Collection<String> ids);

    /**
     * Adds a claim whose id is held.
     *
     * @return false if the id is taken; nothing was added then
     */
    boolean add(Case filed);

    /** Stores what {@link #hold} gave, changed. Its latest filing is added if it is not there yet. */
    void change(Case changed);

    /** @param ceiling claims marked as more restricted are left out */
    Page page(Query query, Tlp ceiling);

    Optional<Filing> filing(String id, int number);

    /**
     * Tells each claim that is settled, in the order of their ids: what was on record within {@link #WATCHED} after it was made,
     * and how it ended. If nothing was on record by then, it is what is on record now.
     *
     * @param ceiling claims marked as more restricted are left out
     */
    void settled(Tlp ceiling, BiConsumer<Claim, Label> reader);

    /** Assessments of a claim with a higher number than this, oldest first; none if there is no such claim. */
    List<Filing> filings(String id, int after, int limit);
}
