package io.github.claimgauge.access.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Keeps the keys. */
public interface Keys {

    /** @param hash as in {@link Key#hash} */
    Optional<Key> byHash(String hash);

    Optional<Key> find(String id);

    /** All of them, by owner and name. */
    List<Key> all();

    void add(Key key);

    /** @return false if there is none */
    boolean remove(String id);

    /** @return how many the owner had */
    int removeAll(String owner);

    /** Writes down the day of its last use. */
    void used(String id, LocalDate day);
}
