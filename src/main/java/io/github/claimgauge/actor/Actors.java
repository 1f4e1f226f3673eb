package io.github.claimgauge.actor;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All actors, as they are stored. A name belongs to one actor. */
public interface Actors {

    /** @param name any of its names, in any spelling that has the same key */
    Optional<ActorEntry> find(String name);

    /** The same, and nobody else changes it before the end of the transaction. */
    Optional<ActorEntry> hold(String name);

    /** Names that look like this one and belong to actors of which this is no name, in order. */
    List<String> lookalikes(String name);

    boolean isEmpty();

    /** Those that came with the product. */
    List<ActorEntry> starters();

    /**
     * @param search part of a name; null for all
     * @param after id of the last one before the page; null for the first page
     * @return in the order of ids
     */
    List<ActorEntry> page(@Nullable String search, @Nullable String after, int limit);

    /**
     * Those just before a place in the list.
     *
     * @param search part of a name; null for all
     * @param before id of the first one behind them
     * @return in the order of ids
     */
    List<ActorEntry> before(@Nullable String search, String before, int limit);

    /**
     * Adds the actor, or stores it changed, with those of its names that belong to nobody else. What is damaged stays as it
     * is stored.
     *
     * @throws io.github.claimgauge.claim.InvalidInput if one of its profiles could not be read again; nothing is stored then
     */
    void put(ActorEntry entry);
}
