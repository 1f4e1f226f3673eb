package io.github.claimgauge.tuning.draft;

import io.github.claimgauge.access.Caller;
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
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

    private final Transactions transactions;
    private final Drafts drafts;
    private final Publishing publishing;
    private final Workshop workshop;
    private final Function<Edition, List<String>> guard;
    private final Trail trail;
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
        this.transactions = transactions;
        this.drafts = drafts;
        this.publishing = publishing;
        this.workshop = new Workshop(inForce, publishing);
        this.guard = guard;
        this.trail = trail;
        this.clock = clock;
    }

    /** @throws InvalidDraft with every fault, unless its numbers are sound one by one: it is kept then, if faulty */
    public Drafted make(Caller caller, Wish wish) {
        var present = workshop.present();
        var preview = workshop.checked(wish, present);
        var draft = Draft.made(UUID.randomUUID().toString(), wish, present, caller.name(), now());
        transactions.within(() -> {
            drafts.add(draft);
            return enter(caller, "draft.made", draft);
        });
        return new Drafted(draft, preview, false);
    }

    /** @throws UnknownDraft if there is none */
    public Drafted get(String id) {
        return drafted(find(id));
    }

    public boolean isThere(String id) {
        return transactions.within(() -> drafts.find(id)).isPresent();
    }

    private Draft find(String id) {
        return transactions.within(() -> drafts.find(id)).orElseThrow(UnknownDraft::new);
    }

    /** See {@link Drafts#youngest}. */
    public List<Draft> youngest(@Nullable State state, @Nullable String before, int limit) {
        return transactions.within(() -> drafts.youngest(state, before, limit));
    }

    /** Whether other rules than the draft's parent are in force by now. */
    public boolean isBehind(Draft draft) {
        return draft.isOpen() && !draft.parent().equals(workshop.present());
    }

    /** The caller's own draft on the rules in force; the youngest, if there are several. */
    public Optional<Draft> own(Caller caller) {
        return youngest(State.OPEN, null, MOST_OPEN).stream()
                .filter(draft -> draft.author().equals(caller.name()) && !isBehind(draft))
                .findFirst();
    }

    /**
     * Puts numbers into the caller's own draft, which is made if there is none.
     *
     * @throws StaleRevision if it was changed in this very moment
     * @throws InvalidDraft with every fault
     */
    public Drafted note(Caller caller, Map<String, String> numbers) {
        var own = own(caller);
        if (own.isPresent()) {
            var draft = own.get();
            var wish = new Wish(draft.name(), null, merged(draft, numbers));
            return change(caller, draft.id(), draft.revision(), wish);
        }
        var name = "Changes by " + caller.name();
        return make(caller, new Wish(name, null, workshop.differing(workshop.present(), numbers)));
    }

    /** A draft's numbers with these put in; those that its parent has as well are left out. */
    public Map<String, String> merged(Draft draft, Map<String, String> numbers) {
        var merged = new TreeMap<>(draft.numbers());
        merged.putAll(numbers);
        return workshop.differing(draft.parent(), merged);
    }

    /**
     * What would come of a draft with other numbers. Nothing is kept.
     *
     * @throws InvalidDraft with every fault
     */
    public Drafted imagine(Draft draft, Map<String, String> numbers) {
        var preview = workshop.checked(new Wish(draft.name(), null, numbers), draft.parent());
        return new Drafted(draft, preview, isBehind(draft));
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
        var seen = open(find(id), expected);
        var onto = wish.parent() == null ? seen.parent() : wish.parent();
        var preview = workshop.checked(wish, seen.parent());
        var changed = transactions.within(() -> {
            var held = held(id, expected);
            if (!held.parent().equals(seen.parent())) {
                throw new StaleRevision(held.revision());
            }
            return held.isAsWished(wish, onto)
                    ? held
                    : put(caller, "draft.changed", held.changed(wish, onto, caller.name(), now()));
        });
        return new Drafted(changed, preview, isBehind(changed));
    }

    /**
     * Closes a draft for good; if that was done already, nothing changes.
     *
     * @throws UnknownDraft if there is none
     * @throws ClosedDraft if it was published
     * @throws StaleRevision if it is not at the expected revision
     */
    public void discard(Caller caller, String id, @Nullable Long expected) {
        transactions.within(() -> {
            var found = drafts.hold(id).orElseThrow(UnknownDraft::new);
            return found.state() == State.DISCARDED
                    ? found
                    : put(
                            caller,
                            "draft.discarded",
                            held(id, expected).closed(State.DISCARDED, null, caller.name(), now()));
        });
    }

    /**
     * The rules with the draft's numbers, ready to judge. Takes seconds if they must be compiled.
     *
     * @throws FaultyDraft if the numbers cannot be used together
     */
    public Edition edition(Drafted drafted) {
        return workshop.edition(
                drafted.preview().versionOrThrow(), drafted.preview().after());
    }

    /** The rules that the draft's numbers are changed of. */
    public Edition parent(Drafted drafted) {
        return workshop.edition(drafted.draft().parent(), drafted.preview().before());
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
        var draft = open(drafted.draft(), expected);
        if (drafted.behind()) {
            throw new NotInForce(workshop.present());
        }
        var next = tried(drafted);
        publishing.publish(
                by,
                next,
                draft.parent(),
                () -> put(
                        caller,
                        "draft.published",
                        held(id, draft.revision()).closed(State.PUBLISHED, next.version(), caller.name(), now())));
        return get(id);
    }

    private Edition tried(Drafted drafted) {
        var next = edition(drafted);
        var faults = next.version().equals(drafted.draft().parent())
                ? List.of("The draft changes nothing")
                : guard.apply(next);
        if (!faults.isEmpty()) {
            throw new FaultyDraft(faults);
        }
        return next;
    }

    private Draft held(String id, @Nullable Long expected) {
        return open(drafts.hold(id).orElseThrow(UnknownDraft::new), expected);
    }

    private static Draft open(Draft draft, @Nullable Long expected) {
        if (!draft.isOpen()) {
            throw new ClosedDraft(draft.state());
        }
        if (expected != null && draft.revision() != expected) {
            throw new StaleRevision(draft.revision());
        }
        return draft;
    }

    private Draft put(Caller caller, String action, Draft changed) {
        drafts.change(changed);
        return enter(caller, action, changed);
    }

    private Draft enter(Caller caller, String action, Draft draft) {
        trail.add(caller, action, "draft/" + draft.id(), "revision " + draft.revision());
        return draft;
    }

    private Drafted drafted(Draft draft) {
        return new Drafted(draft, workshop.preview(draft.parent(), draft.numbers()), isBehind(draft));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
