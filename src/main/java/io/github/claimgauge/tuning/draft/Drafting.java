package io.github.claimgauge.tuning.draft;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.access.Now;
import io.github.claimgauge.access.Trail;
import io.github.claimgauge.access.Transactions;
import io.github.claimgauge.casebook.StaleRevision;
import io.github.claimgauge.claim.InvalidInput;
import io.github.claimgauge.tuning.draft.Draft.State;
import io.github.claimgauge.tuning.edition.Announcement;
import io.github.claimgauge.tuning.edition.Cause;
import io.github.claimgauge.tuning.edition.Edition;
import io.github.claimgauge.tuning.edition.FolderInTheWay;
import io.github.claimgauge.tuning.edition.InForce;
import io.github.claimgauge.tuning.edition.NotInForce;
import io.github.claimgauge.tuning.edition.Publishing;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What can be done with drafts. Everybody who may make one may change all of them. A null for the expected revision means
 * any. Safe for many threads.
 */
public final class Drafting {

    /** How many open ones are looked through for one's own. */
    private static final int MOST_OPEN = 100;

    private final KeptDrafts kept;
    private final Publishing publishing;
    private final Workshop workshop;
    private final Function<Edition, List<String>> guard;
    private final Clock clock;

    /** @param guard what else must hold of rules before they may be put in force: every fault, in words */
    public Drafting(
            Transactions transactions,
            Drafts drafts,
            Publishing publishing,
            InForce inForce,
            Function<Edition, List<String>> guard,
            Trail trail,
            Clock clock) {
        this.kept = new KeptDrafts(transactions, drafts, trail);
        this.publishing = publishing;
        this.workshop = new Workshop(inForce, publishing);
        this.guard = guard;
        this.clock = clock;
    }

    /** What drafts would be. */
    public Workshop workshop() {
        return workshop;
    }

    /** @throws InvalidDraft with every fault, unless its numbers are sound one by one: it is kept then, if faulty */
    public Drafted make(Caller caller, Wish wish) {
        var present = workshop.present();
        var preview = workshop.checked(wish, present);
        var draft = Draft.made(UUID.randomUUID().toString(), wish, present, caller.name(), Now.by(clock));
        kept.add(caller, draft);
        return new Drafted(draft, preview, false);
    }

    /** @throws UnknownDraft if there is none */
    public Drafted get(String id) {
        return workshop.drafted(find(id));
    }

    public boolean isThere(String id) {
        return kept.find(id).isPresent();
    }

    private Draft find(String id) {
        return kept.find(id).orElseThrow(UnknownDraft::new);
    }

    /** See {@link Drafts#youngest}. */
    public List<Draft> youngest(@Nullable State state, @Nullable String before, int limit) {
        return kept.youngest(state, before, limit);
    }

    /**
     * The caller's own draft on the rules in force, the youngest if there are several, with those of its numbers that the
     * rules have otherwise.
     */
    public Optional<Draft> own(Caller caller) {
        return youngest(State.OPEN, null, MOST_OPEN).stream()
                .filter(draft -> draft.author().equals(caller.name()) && !workshop.isBehind(draft))
                .findFirst()
                .map(draft -> draft.having(draft.name(), workshop.differing(draft.parent(), draft.numbers())));
    }

    /**
     * Puts numbers into the caller's own draft, which is made if there is none.
     *
     * @throws StaleRevision if it was changed in this very moment
     * @throws InvalidDraft with every fault
     */
    public Drafted note(Caller caller, Map<String, String> numbers) {
        return own(caller)
                .map(draft -> {
                    var wish = new Wish(draft.name(), null, workshop.merged(draft, numbers));
                    return change(caller, draft.id(), draft.revision(), wish);
                })
                .orElseGet(() -> {
                    var differing = workshop.differing(workshop.present(), numbers);
                    return make(caller, new Wish("Changes by " + caller.name(), null, differing));
                });
    }

    /**
     * Makes a draft what is wished; if it is that already, nothing changes. It can be moved onto the version in force. What is
     * wished is checked before the draft is held, which takes seconds and is in nobody's way.
     *
     * @throws UnknownDraft if there is none
     * @throws ClosedDraft if it is open no more
     * @throws StaleRevision if it is not at the expected revision, or is moved onto other rules meanwhile
     * @throws InvalidDraft with every fault
     */
    public Drafted change(Caller caller, String id, @Nullable Long expected, Wish wish) {
        var seen = find(id).openAt(expected);
        var onto = wish.parent() == null ? seen.parent() : wish.parent();
        var preview = workshop.checked(wish, seen.parent());
        var changed = kept.change(caller, id, "changed", held -> {
            var open = held.openAt(expected);
            if (!open.parent().equals(seen.parent())) {
                throw new StaleRevision(open.revision());
            }
            return open.isAsWished(wish, onto) ? open : open.changed(wish, onto, caller.name(), Now.by(clock));
        });
        return workshop.drafted(changed, preview);
    }

    /**
     * Closes a draft for good; if that was done already, nothing changes.
     *
     * @throws UnknownDraft if there is none
     * @throws ClosedDraft if it was published
     * @throws StaleRevision if it is not at the expected revision
     */
    public void discard(Caller caller, String id, @Nullable Long expected) {
        kept.change(
                caller,
                id,
                "discarded",
                held -> held.state() == State.DISCARDED
                        ? held
                        : held.openAt(expected).closed(State.DISCARDED, null, caller.name(), Now.by(clock)));
    }

    /**
     * Puts the rules with the draft's numbers in force. They are made and tried before anything is changed, which takes
     * seconds and is in nobody's way.
     *
     * @throws UnknownDraft if there is none
     * @throws ClosedDraft if it is open no more
     * @throws StaleRevision if it is not at the expected revision
     * @throws NotInForce if its parent is not in force any more
     * @throws FaultyDraft if its rules are faulty, do not pass the guard, or are what is in force
     * @throws FolderInTheWay if the rules folder cannot take the numbers
     * @throws InvalidInput if the comment says nothing
     */
    public Drafted publish(Caller caller, String id, @Nullable Long expected, String comment) {
        var by = new Announcement(caller, comment, Cause.PUBLISH);
        var drafted = get(id);
        var draft = drafted.draft().openAt(expected);
        if (drafted.behind()) {
            throw new NotInForce(workshop.present());
        }
        var next = tried(drafted);
        publishing.publish(
                by,
                next,
                draft.parent(),
                () -> kept.change(caller, id, "published", held -> held.openAt(draft.revision())
                        .closed(State.PUBLISHED, next.version(), caller.name(), Now.by(clock))));
        return get(id);
    }

    private Edition tried(Drafted drafted) {
        var next = workshop.after(drafted);
        var faults = next.version().equals(drafted.draft().parent())
                ? List.of("The draft changes nothing")
                : guard.apply(next);
        if (!faults.isEmpty()) {
            throw new FaultyDraft(faults);
        }
        return next;
    }
}
