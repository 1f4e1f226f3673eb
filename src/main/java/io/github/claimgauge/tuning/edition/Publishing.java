package io.github.claimgauge.tuning.edition;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.access.Transactions;
import io.github.claimgauge.rulebook.folder.InvalidRulebook;
import io.github.claimgauge.rulebook.folder.RulesFolder;
import java.util.List;
import java.util.Optional;

/**
 * What can be done with versions of the rulebook. What is put in force here is so at once, and for everybody on the same
 * database within seconds. Safe for many threads.
 */
public final class Publishing {

    private final Succession succession;
    private final Versions versions;
    private final Transactions transactions;

    public Publishing(Succession succession, Versions versions, Transactions transactions) {
        this.succession = succession;
        this.versions = versions;
        this.transactions = transactions;
    }

    /** The last versions that were made, newest first. */
    public List<Version> latest(int limit) {
        return transactions.within(() -> versions.latest(limit));
    }

    /** What was in force when, newest first. */
    public List<Activation> activations(int limit) {
        return transactions.within(() -> versions.activations(limit));
    }

    public Optional<Version> find(String version) {
        return transactions.within(() -> versions.find(version));
    }

    /**
     * The text that a version was made of.
     *
     * @throws UnknownVersion if there is none
     */
    public RulesFolder text(String version) {
        return transactions.within(() -> versions.text(version)).orElseThrow(UnknownVersion::new);
    }

    /**
     * Puts a new version in force, and writes it into the rules folder, if there is one.
     *
     * @param parent the version that it was made from
     * @param alongside what else is done in the same transaction; if it throws, nothing is changed
     * @throws NotInForce if that is not in force any more
     * @throws FolderInTheWay if the rules folder cannot be written, or holds something else; nothing was changed then
     */
    public Version publish(Announcement by, Edition next, String parent, Runnable alongside) {
        succession.replace(parent, next, by, alongside);
        return find(next.version()).orElseThrow(UnknownVersion::new);
    }

    /**
     * Goes back, or forward, to a version that is kept; if it is in force, nothing changes.
     *
     * @throws UnknownVersion if there is none
     * @throws InvalidRulebook if this program cannot use it
     * @throws FolderInTheWay if the rules folder cannot be written, or holds something else; nothing was changed then
     * @throws io.github.claimgauge.claim.InvalidInput if the comment says nothing
     */
    public Version activate(Caller caller, String version, String comment) {
        var by = new Announcement(caller, comment, Cause.ACTIVATE);
        var found = find(version).orElseThrow(UnknownVersion::new);
        if (found.active()) {
            return found;
        }
        var next = succession.edition(text(version));
        var parent =
                transactions.within(versions::active).map(Activation::version).orElse("");
        if (!parent.equals(version)) {
            succession.replace(parent, next, by, () -> {});
        }
        return find(version).orElseThrow(UnknownVersion::new);
    }
}
