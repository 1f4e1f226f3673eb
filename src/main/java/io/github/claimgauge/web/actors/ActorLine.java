package io.github.claimgauge.web.actors;

import io.github.claimgauge.actor.ActorEntry;
import io.github.claimgauge.actor.Trait;
import io.github.claimgauge.claim.Words;
import io.github.claimgauge.export.Prose;
import java.util.List;
import java.util.Objects;

/**
 * An actor in the list.
 *
 * @param more how many aliases are not shown
 * @param kind empty if nobody has said
 */
record ActorLine(
        String id, String name, List<String> aliases, int more, String kind, String activeSince, List<String> sources) {

    private static final int ALIASES = 4;

    static ActorLine of(ActorEntry entry) {
        var profile = entry.profile();
        var aliases = profile.aliases();
        return new ActorLine(
                entry.id(),
                Prose.of(profile.name()),
                aliases.stream().limit(ALIASES).map(Prose::of).toList(),
                Math.max(0, aliases.size() - ALIASES),
                profile.kind().stream()
                        .map(Trait::value)
                        .reduce((earlier, later) -> later)
                        .map(Words::of)
                        .orElse(""),
                profile.activeSince() == null
                        ? ""
                        : Objects.requireNonNull(profile.activeSince()).text(),
                Terms.sources(entry));
    }
}
