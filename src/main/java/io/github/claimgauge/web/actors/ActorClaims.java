package io.github.claimgauge.web.actors;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.casebook.Casebook;
import io.github.claimgauge.casebook.Entry;
import io.github.claimgauge.casebook.Filter;
import io.github.claimgauge.casebook.Outcome;
import io.github.claimgauge.casebook.Query;
import io.github.claimgauge.casebook.Sort;
import io.github.claimgauge.claim.Words;
import io.github.claimgauge.export.Prose;
import io.github.claimgauge.score.Scale;
import io.github.claimgauge.tuning.edition.InForce;
import io.github.claimgauge.web.answer.Tone;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What an actor claimed last, and how that ended. */
@Component
final class ActorClaims {

    private static final int MOST = 15;

    private final Casebook casebook;
    private final InForce inForce;

    ActorClaims(Casebook casebook, InForce inForce) {
        this.casebook = casebook;
        this.inForce = inForce;
    }

    /**
     * One claim.
     *
     * @param outcome empty as long as nobody has settled it
     * @param known when its outcome became known; empty if nobody said
     */
    record Line(String id, String victim, String attack, String claimedAt, Tone tone, String outcome, String known) {}

    /** @param actor any of its names */
    List<Line> latest(Caller caller, String actor) {
        var filter = new Filter(actor, null, null, null, null, null, null, null, null);
        var entries = casebook.page(caller, new Query(filter, Sort.CLAIMED, true, MOST, null))
                .entries();
        var settled = casebook.all(
                caller,
                entries.stream()
                        .filter(entry -> entry.outcome() != null)
                        .map(Entry::id)
                        .toList());
        var scale = inForce.edition().rulebook().scale();
        return entries.stream()
                .map(entry ->
                        line(entry, Optional.ofNullable(settled.get(entry.id())).map(one -> one.outcome()), scale))
                .toList();
    }

    private static Line line(Entry entry, Optional<Outcome> outcome, Scale scale) {
        return new Line(
                entry.id(),
                Prose.of(entry.victim()),
                Words.of(entry.attack()),
                entry.claimedAt().text(),
                Tone.of(entry.score(), scale),
                outcome.map(one -> one.label().toString()).orElse(""),
                outcome.flatMap(one -> Optional.ofNullable(one.at()))
                        .map(at -> at.text())
                        .orElse(""));
    }
}
