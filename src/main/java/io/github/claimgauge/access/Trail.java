package io.github.claimgauge.access;

import org.jspecify.annotations.Nullable;

/**
 * Who changed what, forever: entries are added and never changed. An entry is written in the transaction of the change it
 * tells of, so that neither is there without the other.
 */
public interface Trail {

    /** For what nobody need know of: nothing is kept. */
    Trail NONE = (who, action, subject, detail) -> {};

    /**
     * Adds an entry.
     *
     * @param action what was done, as {@code thing.verb}: {@code claim.filed}, {@code user.locked}
     * @param subject what it was done to, as {@code thing/id}: {@code claim/0190…}, {@code user/jane}
     * @param detail short and of our own making, such as {@code revision 3}; never claim text, never a secret;
     *     null if there is no more to say
     */
    void add(Caller who, String action, String subject, @Nullable String detail);
}
