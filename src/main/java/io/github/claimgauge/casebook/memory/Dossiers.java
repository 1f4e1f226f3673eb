package io.github.claimgauge.casebook.memory;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.access.Transactions;
import io.github.claimgauge.actor.ActorEntry;
import io.github.claimgauge.actor.Actors;
import io.github.claimgauge.casebook.memory.Filling.Remembered;
import io.github.claimgauge.casebook.memory.Precedents.Scope;
import io.github.claimgauge.claim.Moment;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Puts together what is known of an actor now. */
public final class Dossiers {

    private final Transactions transactions;
    private final Actors actors;
    private final Precedents precedents;
    private final Clock clock;

    public Dossiers(Transactions transactions, Actors actors, Precedents precedents, Clock clock) {
        this.transactions = transactions;
        this.actors = actors;
        this.precedents = precedents;
        this.clock = clock;
    }

    /** @param name any of the actor's names, in any spelling */
    public Optional<Dossier> find(Caller caller, String name) {
        return transactions.within(() -> actors.find(name).map(entry -> dossier(caller, entry)));
    }

    private Dossier dossier(Caller caller, ActorEntry entry) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var scope = new Scope(now, caller.ceiling(), null);
        var name = entry.profile().name();
        var history = new ActorHistory(precedents, name, Moment.parse(now.toString()), scope, Optional.of(entry));
        return new Dossier(
                entry,
                history.tally(),
                history.record().map(Remembered::value).orElse(null),
                history.usualCountries().map(Remembered::value).orElse(null),
                history.usualSectors().map(Remembered::value).orElse(null),
                history.targets(),
                entry.profile().names().stream()
                        .flatMap(one -> actors.lookalikes(one).stream())
                        .distinct()
                        .sorted()
                        .toList());
    }
}
