package io.github.claimgauge.api.actor;

import io.github.claimgauge.actor.ActorEntry;
import io.github.claimgauge.actor.ActorProfile;
import io.github.claimgauge.actor.Trait;
import io.github.claimgauge.casebook.memory.Dossier;
import io.github.claimgauge.casebook.memory.Precedents.Tally;
import io.github.claimgauge.claim.TrackRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Actors as the API shows them. The component names are the JSON names. */
final class ActorBodies {

    private ActorBodies() {}

    /** @param next what the next page comes after; absent behind the last */
    record Page(List<Line> actors, @Nullable String next) {

        static Page of(List<ActorEntry> entries, int size) {
            var page = entries.subList(0, Math.min(size, entries.size()));
            return new Page(
                    page.stream().map(Line::of).toList(),
                    entries.size() > size ? page.get(page.size() - 1).id() : null);
        }
    }

    /**
     * An actor as lists show it.
     *
     * @param kind the last of its kinds in the profile; absent if nobody has said
     * @param activeSince when the name was first seen; absent if nobody has said
     */
    record Line(
            String id,
            String name,
            List<String> aliases,
            @Nullable String kind,
            @Nullable String activeSince,
            String changedBy) {

        static Line of(ActorEntry entry) {
            var profile = entry.profile();
            var kind = profile.kind().stream()
                    .map(Trait::value)
                    .map(Object::toString)
                    .reduce((a, b) -> b);
            return new Line(
                    entry.id(),
                    profile.name(),
                    profile.aliases(),
                    kind.orElse(null),
                    profile.activeSince() == null ? null : profile.activeSince().text(),
                    entry.changedBy());
        }
    }

    /**
     * @param sources who said something: product, import, analyst
     * @param damaged whose word of these is stored, but cannot be read
     */
    record Whole(
            String id,
            long revision,
            ActorProfile profile,
            List<String> sources,
            List<ActorEntry.Source> damaged,
            String changedBy,
            String changedAt,
            Tally claims,
            Computed computed,
            List<String> lookalikes) {

        static Whole of(Dossier dossier) {
            var entry = dossier.entry();
            return new Whole(
                    entry.id(),
                    entry.revision(),
                    entry.profile(),
                    entry.sources(),
                    entry.damaged(),
                    entry.changedBy(),
                    entry.changedAt().toString(),
                    dossier.claims(),
                    new Computed(dossier.record(), dossier.usualCountries(), dossier.usualSectors()),
                    dossier.lookalikes());
        }
    }

    /** What a claim made now would be told. */
    record Computed(
            @Nullable TrackRecord record,
            @Nullable List<String> usualCountries,
            @Nullable List<String> usualSectors) {}
}
