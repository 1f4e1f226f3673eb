package io.github.claimgauge.tuning.draft;

import io.github.claimgauge.tuning.draft.Draft.State;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where drafts are kept. To be called within a transaction. */
public interface Drafts {

    Optional<Draft> find(String id);

    /** The same, and nobody else changes it before this transaction has ended. */
    Optional<Draft> hold(String id);

    void add(Draft draft);

    /** Puts a draft in the place of the one with its id. */
    void change(Draft draft);

    /**
     * The youngest first.
     *
     * @param state only those; null for all
     * @param before the id of the draft that the list goes on behind; null from the youngest on
     */
    List<Draft> youngest(@Nullable State state, @Nullable String before, int limit);
}
