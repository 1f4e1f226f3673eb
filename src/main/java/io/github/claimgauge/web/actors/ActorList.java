package io.github.claimgauge.web.actors;

import io.github.claimgauge.actor.ActorEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the list of actors.
 *
 * @param back id of the actor before which the page before ends; null on the first page
 * @param on id of the actor after which the next page begins; null on the last page
 */
record ActorList(
        List<ActorLine> lines,
        @Nullable String back,
        @Nullable String on) {

    /** @param entries as many as there are, but at most one more than the page has lines */
    static ActorList after(List<ActorEntry> entries, boolean isBehindOthers, int most) {
        var lines = entries.stream().limit(most).map(ActorLine::of).toList();
        return new ActorList(
                lines,
                isBehindOthers && !lines.isEmpty() ? lines.get(0).id() : null,
                entries.size() > most ? lines.get(most - 1).id() : null);
    }

    /** @param entries those before a place, as many as there are, but at most one more than the page has lines */
    static ActorList before(List<ActorEntry> entries, int most) {
        boolean more = entries.size() > most;
        var lines = entries.stream().skip(more ? 1 : 0).map(ActorLine::of).toList();
        return new ActorList(
                lines,
                more ? lines.get(0).id() : null,
                lines.isEmpty() ? null : lines.get(lines.size() - 1).id());
    }
}
