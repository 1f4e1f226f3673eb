package io.github.claimgauge.casebook.memory;

import io.github.claimgauge.actor.Actors;
import io.github.claimgauge.casebook.filing.Memory;
import io.github.claimgauge.casebook.filing.Recollection;
import io.github.claimgauge.casebook.memory.Filling.Remembered;
import io.github.claimgauge.casebook.memory.Precedents.Listing;
import io.github.claimgauge.casebook.memory.Precedents.Scope;
import io.github.claimgauge.claim.Actor;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.PriorListing;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Remembers the actors of the registry and the claims of the casebook.
 *
 * <p>What was made or became known at or after the moment of the claim changes nothing. Claims that are more restricted than
 * this one are not recalled, since what is recalled can be read by whoever may read this one. Nothing found is never said to
 * be none: the casebook does not know what it does not hold.
 */
public final class StoredMemory implements Memory {

    private static final int MOST_LISTINGS = 100;
    private static final int MOST_LOOKALIKES = 20;

    /** What one brand posts about one victim within this time are parts of one claim. */
    private static final Duration ONE_CLAIM = Duration.ofDays(30);

    private final Actors actors;
    private final Precedents precedents;

    public StoredMemory(Actors actors, Precedents precedents) {
        this.actors = actors;
        this.precedents = precedents;
    }

    @Override
    public Recollection recall(Claim claim) {
        var scope = new Scope(claim.claimedAt().start(), claim.marking(), claim.id());
        var history = new ActorHistory(
                precedents,
                claim.actor().name(),
                claim.claimedAt(),
                scope,
                actors.find(claim.actor().name()));
        var filling = new Filling();
        var actor = actor(claim, scope, history, filling);
        var listings = filling.fill("/priorListings", claim.priorListings(), () -> listings(claim, scope, history));
        return filling.recalled().isEmpty()
                ? new Recollection(claim, List.of())
                : new Recollection(claim.with(actor, listings), filling.recalled());
    }

    private Actor actor(Claim claim, Scope scope, ActorHistory history, Filling filling) {
        var said = claim.actor();
        return new Actor(
                said.name(),
                filling.fill("/actor/kind", said.kind(), history::kind),
                filling.fill("/actor/usualCountries", said.usualCountries(), history::usualCountries),
                filling.fill("/actor/usualSectors", said.usualSectors(), history::usualSectors),
                filling.fill("/actor/activeSince", said.activeSince(), history::activeSince),
                filling.fill("/actor/record", said.record(), history::record),
                filling.fill("/actor/knownRecycler", said.knownRecycler(), history::knownRecycler),
                filling.fill("/actor/extorts", said.extorts(), history::extorts),
                filling.fill("/actor/brandRevived", said.brandRevived(), history::brandRevived),
                filling.fill("/actor/takedownAt", said.takedownAt(), history::takedownAt),
                filling.fill("/actor/claimsSameDay", said.claimsSameDay(), () -> history.claimsSameDay(claim)),
                filling.fill("/actor/lookalikeOf", said.lookalikeOf(), () -> lookalikes(said.name(), scope)));
    }

    private Optional<Remembered<List<String>>> lookalikes(String name, Scope scope) {
        if (actors.isEmpty()) {
            return Optional.empty();
        }
        var alike = actors.lookalikes(name).stream()
                .filter(other -> isOlder(other, scope))
                .limit(MOST_LOOKALIKES)
                .toList();
        return Optional.of(new Remembered<>(alike, "actor registry: names compared"));
    }

    /** Nobody can be taken for an actor that is not there yet. */
    private boolean isOlder(String other, Scope scope) {
        var since = actors.find(other).map(entry -> entry.profile().activeSince());
        return since.isEmpty() || since.get().start().isBefore(scope.before());
    }

    private Optional<Remembered<List<PriorListing>>> listings(Claim claim, Scope scope, ActorHistory history) {
        var listings = precedents.listings(claim, scope, MOST_LISTINGS).stream()
                .filter(listing -> !isPartOfThis(listing, claim, history))
                .map(listing -> new PriorListing(
                        history.isSame(listing.actorKey()) ? claim.actor().name() : listing.actor(),
                        listing.claimedAt()))
                .toList();
        return listings.isEmpty()
                ? Optional.empty()
                : Optional.of(new Remembered<>(
                        listings, "casebook: " + listings.size() + " earlier claims against the same name or domain"));
    }

    private static boolean isPartOfThis(Listing listing, Claim claim, ActorHistory history) {
        return history.isSame(listing.actorKey())
                && listing.claimedAt()
                        .end()
                        .plus(ONE_CLAIM)
                        .isAfter(claim.claimedAt().start());
    }
}
