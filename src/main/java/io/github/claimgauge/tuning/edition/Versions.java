package io.github.claimgauge.tuning.edition;

import io.github.claimgauge.rulebook.folder.RulesFolder;
import java.util.List;
import java.util.Optional;

/** Keeps every version that was ever in force, and which of them is. Each use joins the transaction that the thread is in. */
public interface Versions {

    /** The last ones that were made, newest first. */
    List<Version> latest(int limit);

    Optional<Version> find(String version);

    /** The text that a version was made of; empty if it was not kept. */
    Optional<RulesFolder> text(String version);

    /** What put the version that is in force there; empty if none ever was. */
    Optional<Activation> active();

    /** The last activations, newest first. */
    List<Activation> activations(int limit);

    /** Whether a version was ever in force. */
    boolean wasActive(String version);

    /**
     * Keeps a version; if it is kept already, nothing changes.
     *
     * @param as what to keep beside the text
     */
    void keep(Edition edition, Version as);

    /** @return false if another activation has that number already */
    boolean activate(Activation activation);

    /** What was last seen there; empty if nothing was. */
    Optional<Seen> seen(Source source);

    /** Whether a version was last seen on another machine, in a folder of the same path. */
    boolean isSeenElsewhere(Source source, String version);

    void see(Source source, Seen seen);
}
