package io.github.claimgauge.tuning.edition;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.access.Now;
import io.github.claimgauge.access.Role;
import io.github.claimgauge.access.Trail;
import io.github.claimgauge.access.Transactions;
import io.github.claimgauge.claim.Claim.Tlp;
import io.github.claimgauge.rulebook.folder.RulesFolder;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes down which version is in force, and why. Each use is one transaction. */
record Ledger(Versions versions, Transactions transactions, Trail trail, Clock clock) {

    /** Names that no user can have. */
    private static final Caller PROGRAM = new Caller(Caller.PROGRAM, Role.RULE_EDITOR, Tlp.CLEAR);

    private static final Caller FOLDER = new Caller("rules folder", Role.RULE_EDITOR, Tlp.CLEAR);

    Optional<Activation> active() {
        return transactions.within(versions::active);
    }

    /** The text that a version was made of; empty if it was not kept. */
    Optional<RulesFolder> text(String version) {
        return transactions.within(() -> versions.text(version));
    }

    Optional<Seen> seen(Source source) {
        return transactions.within(() -> versions.seen(source));
    }

    void see(Source source, Seen seen) {
        transactions.run(() -> versions.see(source, seen));
    }

    /**
     * Puts what a source holds in force, if it has changed since it was last seen.
     *
     * @param source null for the program
     * @return whether it is in force now
     * @throws NotInForce if another version was put in force in this very moment
     */
    boolean settle(Edition held, @Nullable Source source) {
        return transactions.within(() -> {
            var before = versions.active();
            var active = before.map(Activation::version).orElse(null);
            boolean isNews = active == null || isNews(held.version(), source);
            if (isNews && !held.version().equals(active)) {
                var by = source == null
                        ? new Announcement(PROGRAM, "The rules that this program comes with", Cause.PROGRAM)
                        : new Announcement(FOLDER, "The rules folder was changed", Cause.FOLDER);
                activate(by, held, before);
            }
            if (source != null) {
                versions.see(source, new Seen(held.version(), null));
            }
            return isNews || held.version().equals(active);
        });
    }

    /** A folder that was never seen on this machine may be a copy of one that was seen on another. */
    private boolean isNews(String version, @Nullable Source source) {
        if (source == null) {
            return !versions.wasActive(version);
        }
        return versions.seen(source)
                .map(seen -> !seen.version().equals(version))
                .orElseGet(() -> !versions.isSeenElsewhere(source, version));
    }

    /**
     * Puts a version in force in place of another one.
     *
     * @param rewrite what is to be written into the folder thereafter; null if there is none
     * @param alongside what else is done in the same transaction, or nothing at all
     * @throws NotInForce if the other one is not in force any more
     */
    void replace(
            String parent,
            Edition next,
            Announcement by,
            @Nullable Source source,
            @Nullable Rewrite rewrite,
            Runnable alongside) {
        transactions.run(() -> {
            var before = versions.active();
            var active = before.map(Activation::version).orElse("none");
            if (!active.equals(parent)) {
                throw new NotInForce(active);
            }
            activate(by, next, before);
            if (source != null && rewrite != null) {
                versions.see(source, new Seen(parent, rewrite));
            }
            alongside.run();
        });
    }

    /** @param before what was found to be in force; if that is so no more, the number after it is taken */
    private void activate(Announcement by, Edition next, Optional<Activation> before) {
        var now = Now.by(clock);
        var name = next.rulebook().scale().name();
        var version = next.version();
        var parent = before.map(Activation::version).orElse(null);
        var caller = by.caller();
        versions.keep(next, new Version(version, name, caller.name(), by.comment(), now, parent, true));
        long number = before.map(Activation::number).orElse(0L) + 1;
        if (!versions.activate(new Activation(number, version, now, caller.name(), by.comment(), by.cause()))) {
            throw new NotInForce("another one");
        }
        trail.add(
                caller,
                "rulebook.activated",
                "rulebook/" + version,
                by.cause() + (parent == null ? "" : ", before " + parent));
    }
}
