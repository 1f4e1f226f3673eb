package io.github.claimgauge.web.claim;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.casebook.Case;
import io.github.claimgauge.casebook.Casebook;
import io.github.claimgauge.casebook.Entry;
import io.github.claimgauge.casebook.Filter;
import io.github.claimgauge.casebook.Query;
import io.github.claimgauge.casebook.Sort;
import io.github.claimgauge.claim.Words;
import io.github.claimgauge.export.Prose;
import io.github.claimgauge.names.Victims;
import io.github.claimgauge.score.Scale;
import io.github.claimgauge.web.answer.Tone;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Another claim that has something in common with this one.
 *
 * @param shared what it has in common, in words
 * @param outcome null as long as nobody has settled it
 */
record Similar(
        String id,
        String shared,
        String actor,
        String victim,
        String attack,
        String claimedAt,
        Tone tone,
        @Nullable String outcome) {

    private static final int MOST = 8;

    /** Claims against the same victim or domain, then claims of the same actor, the latest first; none that the caller may not see. */
    static List<Similar> to(Case found, Caller caller, Casebook casebook, Scale scale) {
        var claim = found.claim();
        Map<String, Similar> similar = new LinkedHashMap<>();
        var victims = new LinkedHashSet<>(List.of(claim.victim().name()));
        Victims.domain(claim.victim()).ifPresent(victims::add);
        for (var victim : victims) {
            for (var entry : page(victim(victim), caller, casebook)) {
                similar.putIfAbsent(entry.id(), of(entry, "same victim", scale));
            }
        }
        for (var entry : page(actor(claim.actor().name()), caller, casebook)) {
            similar.merge(
                    entry.id(),
                    of(entry, "same actor", scale),
                    (one, other) -> of(entry, "same victim and actor", scale));
        }
        similar.remove(found.id());
        return List.copyOf(similar.values());
    }

    private static List<Entry> page(Filter filter, Caller caller, Casebook casebook) {
        return casebook.page(caller, new Query(filter, Sort.CLAIMED, true, MOST, null))
                .entries();
    }

    private static Filter actor(String name) {
        return new Filter(name, null, null, null, null, null, null, null, null);
    }

    private static Filter victim(String nameOrDomain) {
        return new Filter(null, nameOrDomain, null, null, null, null, null, null, null);
    }

    private static Similar of(Entry entry, String shared, Scale scale) {
        return new Similar(
                entry.id(),
                shared,
                Prose.of(entry.actor()),
                Prose.of(entry.victim()),
                Words.of(entry.attack()),
                entry.claimedAt().text(),
                Tone.of(entry.score(), scale),
                entry.outcome() == null ? null : entry.outcome().toString());
    }
}
