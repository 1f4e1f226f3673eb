package io.github.claimgauge.access.account;

import java.util.List;
import java.util.Optional;

/** Keeps the users. */
public interface Users {

    Optional<User> find(String name);

    /** All of them, by name. */
    List<User> all();

    /** The same; none of them can be changed by anybody else until the transaction ends. */
    List<User> allHeld();

    /** @return false if the name is taken; nothing was added then */
    boolean add(User user);

    /** Replaces the user of that name. */
    void replace(User user);

    /** Removes the user, and the user's keys. */
    void remove(String name);
}
