package io.github.claimgauge.tuning.edition;

import io.github.claimgauge.access.Rounds;
import io.github.claimgauge.access.Trail;
import io.github.claimgauge.access.Transactions;
import io.github.claimgauge.access.Unavailable;
import io.github.claimgauge.rulebook.folder.InvalidRulebook;
import io.github.claimgauge.rulebook.folder.RulesFolder;
import io.github.claimgauge.tuning.edition.Refusals.About;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that the rulebook in force is the one that was meant last, wherever that was said: in the rules folder, by
 * publishing here, or on another server with the same database. Others are checked and made on a thread of its own; if
 * something is wrong with them, the one in force stays, and {@link InForce#refused} says what. Safe for many threads.
 */
public final class Succession implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Succession.class.getName());

    private final InForce inForce;
    private final Refusals refusals;
    private final Ledger ledger;
    private final @Nullable Folder folder;
    private final Function<Edition, List<String>> guard;
    private final Following following;

    /** A round takes as long as it takes to make a rulebook and try its scenarios. */
    private final Rounds rounds = new Rounds("rules", Duration.ofMinutes(1), "The rules are still being looked at");

    /** What the folder or the program holds, until it is known whether that is new; null once it is. */
    private @Nullable Edition unsettled;

    /** Whether something may be left to write into the folder. */
    private boolean unwritten;

    /**
     * @param path the folder that the edition in force was made of; null if it is the program's own
     * @param guard what else must hold of what is found in the folder before it may be put in force: every fault, in words
     */
    public Succession(
            InForce inForce,
            Versions versions,
            Transactions transactions,
            Trail trail,
            Clock clock,
            @Nullable Path path,
            Function<Edition, List<String>> guard) {
        this.inForce = inForce;
        this.refusals = new Refusals(inForce);
        this.ledger = new Ledger(versions, transactions, trail, clock);
        this.following = new Following(inForce, ledger, refusals);
        this.folder = path == null ? null : new Folder(path, inForce.edition().folder());
        this.guard = guard;
        this.unsettled = inForce.edition();
    }

    /**
     * Goes its rounds from now on.
     *
     * @param pause between two rounds
     * @param watching whether the folder is looked at in each
     */
    public void every(Duration pause, boolean watching) {
        rounds.every(pause, pause, () -> round(watching));
    }

    /** One round. Never throws: what goes wrong is told, and the next round tries again. */
    public synchronized void round(boolean watching) {
        try {
            if (watching && folder != null) {
                folder.news().ifPresent(look -> judge(folder, look));
            }
            reconcile();
            refusals.say(About.PROGRAM, List.of());
        } catch (RuntimeException | Error fault) {
            // an error, too, would end the rounds for good
            boolean isNew = refusals.say(
                    About.PROGRAM,
                    List.of("The rules could not be looked after, through a fault of the program; it tries again"));
            var level = isNew ? System.Logger.Level.ERROR : System.Logger.Level.DEBUG;
            LOG.log(level, "The rules could not be looked after; this is tried again with every round", fault);
        }
    }

    private void judge(Folder place, Folder.Look look) {
        var faults = look.rules().map(this::faultsOf).orElse(look.faults());
        if (!faults.isEmpty()) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "The rules folder has changed, but its rules are faulty; those before stay in force:\n{0}",
                    String.join("\n", faults));
        }
        refusals.say(About.FOLDER, faults);
        place.isJudged(look);
    }

    private List<String> faultsOf(RulesFolder rules) {
        try {
            boolean isInForce = rules.equals(inForce.edition().folder());
            var edition = isInForce ? inForce.edition() : edition(rules);
            var faults = isInForce ? List.<String>of() : guard.apply(edition);
            if (faults.isEmpty()) {
                unsettled = edition;
            }
            return faults;
        } catch (InvalidRulebook fault) {
            return fault.words();
        }
    }

    /**
     * Rules as an edition: at once if they differ from those in force in weights and the like.
     *
     * @throws InvalidRulebook with every fault
     */
    Edition edition(RulesFolder rules) {
        return Edition.of(rules, inForce.edition());
    }

    /** While the database is away, the newest rules of this machine count. */
    private void reconcile() {
        try {
            finishWriting();
            settle();
            following.follow();
        } catch (NotInForce faster) {
            LOG.log(System.Logger.Level.DEBUG, "Another server has put a rulebook in force in the same moment", faster);
        } catch (Unavailable away) {
            if (unsettled != null) {
                inForce.replace(unsettled);
            }
        }
    }

    private void settle() {
        if (unsettled == null || unwritten) {
            return;
        }
        var held = unsettled;
        if (ledger.settle(held, folder == null ? null : folder.source())) {
            inForce.replace(held);
        } else {
            LOG.log(
                    System.Logger.Level.INFO,
                    "Rulebook {0}, which {1}, is known already; what was put in force since stays",
                    held.version(),
                    folder == null ? "the program comes with" : "the rules folder holds");
        }
        unsettled = null;
    }

    /**
     * Puts a version in force in place of another one, and writes it into the rules folder, if there is one.
     *
     * @param alongside what else is done in the same transaction, or nothing at all
     * @throws NotInForce if the other one is not in force any more
     * @throws FolderInTheWay if the rules folder cannot be written, or holds something else; nothing was changed then
     */
    synchronized void replace(String parent, Edition next, Announcement by, Runnable alongside) {
        if (folder == null) {
            ledger.replace(parent, next, by, null, null, alongside);
            inForce.replace(next);
            return;
        }
        var rewrite = folder.prepare(parent, next);
        unwritten = true;
        try {
            ledger.replace(parent, next, by, folder.source(), rewrite, alongside);
        } catch (RuntimeException fault) {
            folder.drop(rewrite);
            throw fault;
        }
        inForce.replace(next);
        try {
            finishWriting();
        } catch (Unavailable later) {
            LOG.log(System.Logger.Level.WARNING, "The rules folder is written once the database is back");
        }
    }

    /** Writes into the folder what is still to be written, of a change just made or one that the program has not survived. */
    private void finishWriting() {
        if (folder == null || !unwritten && unsettled == null) {
            return;
        }
        var seen = ledger.seen(folder.source()).orElse(null);
        var rewrite = seen == null ? null : seen.unwritten();
        unwritten = rewrite != null;
        if (seen != null && rewrite != null) {
            finishWriting(folder, seen, rewrite);
        }
    }

    private void finishWriting(Folder place, Seen seen, Rewrite rewrite) {
        try {
            boolean written = place.write(rewrite);
            ledger.see(place.source(), new Seen(written ? rewrite.version() : seen.version(), null));
            unsettled = written ? null : unsettled;
            unwritten = false;
            refusals.say(About.FOLDER, List.of());
        } catch (IOException fault) {
            LOG.log(System.Logger.Level.DEBUG, "The rules folder cannot be written", fault);
            refusals.say(
                    About.FOLDER,
                    List.of("The rules folder cannot be written; rulebook " + rewrite.version()
                            + " is in force all the same, and its files are written as soon as that is possible"));
        }
    }

    /** Ends after the round that is under way. */
    @Override
    public void close() {
        rounds.close();
    }
}
