package io.github.claimgauge.casebook.registry;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.access.Now;
import io.github.claimgauge.access.Trail;
import io.github.claimgauge.access.Transactions;
import io.github.claimgauge.actor.ActorEntry;
import io.github.claimgauge.actor.ActorProfile;
import io.github.claimgauge.actor.Actors;
import io.github.claimgauge.casebook.StaleRevision;
import io.github.claimgauge.claim.Checks;
import io.github.claimgauge.claim.InvalidInput;
import io.github.claimgauge.names.Names;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What can be done with the registry of actors. Each use is one transaction. Safe for many threads. */
public final class Registry {

    private static final String PRODUCT = "claimgauge";

    private final Transactions transactions;
    private final Actors actors;
    private final Trail trail;
    private final Clock clock;

    public Registry(Transactions transactions, Actors actors, Trail trail, Clock clock) {
        this.transactions = transactions;
        this.actors = actors;
        this.trail = trail;
        this.clock = clock;
    }

    /** Brings what ships with the product up to date. What analysts or imports said stays. */
    public void start(List<ActorProfile> shipped) {
        transactions.run(() -> {
            var stored = actors.starters().stream().collect(Collectors.toMap(ActorEntry::id, entry -> entry));
            shipped.stream()
                    .filter(profile -> !profile.equals(starter(stored.remove(profile.id()))))
                    .forEach(profile -> actors.put(entry(profile.id()).started(profile, PRODUCT, Now.by(clock))));
            stored.values().stream()
                    .filter(entry -> entry.imported() != null || entry.edited() != null)
                    .forEach(entry -> actors.put(entry.started(null, PRODUCT, Now.by(clock))));
        });
    }

    /** The actor of that name, in any spelling. */
    public Optional<ActorEntry> find(String name) {
        return transactions.within(() -> actors.find(name));
    }

    /** In the order of ids; see {@link Actors#page}. */
    public List<ActorEntry> page(@Nullable String search, @Nullable String after, int limit) {
        return transactions.within(() -> actors.page(search, after, limit));
    }

    /** In the order of ids; see {@link Actors#before}. */
    public List<ActorEntry> before(@Nullable String search, String before, int limit) {
        return transactions.within(() -> actors.before(search, before, limit));
    }

    /**
     * Puts an analyst's profile in place of what was known.
     *
     * @param expected the revision that the analyst has seen; 0 if there was no such actor
     * @throws StaleRevision if the actor is not at that revision
     * @throws InvalidInput if one of the names belongs to another actor, or the name is not the actor's own
     */
    public ActorEntry edit(Caller caller, String id, ActorProfile profile, long expected) {
        return transactions.within(() -> {
            var entry = actors.hold(id).filter(found -> found.id().equals(id)).orElseGet(() -> fresh(id));
            if (entry.revision() != expected) {
                throw new StaleRevision(entry.revision());
            }
            checkNames(entry.id(), profile);
            var edited = entry.edited(profile, caller.name(), Now.by(clock));
            actors.put(edited);
            trail.add(caller, "actor.edited", "actor/" + id, "revision " + edited.revision());
            return edited;
        });
    }

    /** Takes over profiles that somebody else has published; what analysts and the product say goes before. */
    public ImportReport take(Caller caller, List<ActorProfile> profiles, List<Unmapped> unmapped) {
        return transactions.within(() -> {
            var batch = new Import(actors, caller.name(), Now.by(clock));
            var report = batch.take(profiles, unmapped);
            if (report.added() + report.changed() > 0) {
                trail.add(
                        caller,
                        "actors.imported",
                        "actors",
                        report.added() + " added, " + report.changed() + " changed");
            }
            return report;
        });
    }

    private void checkNames(String id, ActorProfile profile) {
        var checks = new Checks()
                .that(
                        "name",
                        profile.id().equals(id),
                        "must have the same letters and digits as before; add other names as aliases");
        checks.each(
                        "aliases",
                        profile.aliases(),
                        (at, alias) -> checks.that(
                                at,
                                actors.find(alias)
                                        .filter(other -> !other.id().equals(id))
                                        .isEmpty(),
                                "is a name of another actor"))
                .orThrow();
    }

    private static @Nullable ActorProfile starter(@Nullable ActorEntry entry) {
        return entry == null ? null : entry.starter();
    }

    private ActorEntry entry(String id) {
        return actors.find(id).filter(found -> found.id().equals(id)).orElseGet(() -> fresh(id));
    }

    private ActorEntry fresh(String id) {
        return new ActorEntry(Names.key(id), 0, null, null, null, PRODUCT, Now.by(clock));
    }
}
