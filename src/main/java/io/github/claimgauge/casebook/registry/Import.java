package io.github.claimgauge.casebook.registry;

import io.github.claimgauge.actor.ActorEntry;
import io.github.claimgauge.actor.ActorProfile;
import io.github.claimgauge.actor.Actors;
import io.github.claimgauge.actor.Trait;
import io.github.claimgauge.claim.InvalidInput;
import io.github.claimgauge.names.Names;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One import into the registry. */
final class Import {

    private final Actors actors;
    private final String by;
    private final Instant now;
    private final List<Unmapped> unmapped = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();

    /** Names of the file, so that no alias takes the name of an actor further down. */
    private final Map<String, String> named = new HashMap<>();

    /** Actors that the file has spoken of; a second entry for one is not merged with the first. */
    private final Set<String> taken = new HashSet<>();

    private int added;
    private int changed;
    private int unchanged;

    Import(Actors actors, String by, Instant now) {
        this.actors = actors;
        this.by = by;
        this.now = now;
    }

    ImportReport take(List<ActorProfile> profiles, List<Unmapped> notMapped) {
        unmapped.addAll(notMapped);
        profiles.forEach(profile -> named.putIfAbsent(profile.id(), profile.name()));
        profiles.forEach(this::take);
        return new ImportReport(added, changed, unchanged, unmapped, conflicts);
    }

    private void take(ActorProfile profile) {
        var present = present(profile);
        var entry = present.orElseGet(() -> new ActorEntry(profile.id(), 0, null, null, null, by, now));
        if (!taken.add(entry.id())) {
            unmapped.add(new Unmapped(
                    profile.name(), "another entry for", entry.profile().name()));
            return;
        }
        var own = profile.withAliases(aliases(profile, entry.id()));
        if (own.equals(entry.imported())) {
            unchanged++;
            compare(entry, own);
        } else if (put(entry.imported(own, by, now))) {
            added += present.isEmpty() ? 1 : 0;
            changed += present.isEmpty() ? 0 : 1;
            compare(entry, own);
        }
    }

    /** Whether it could be stored; one that cannot takes none of the others with it. */
    private boolean put(ActorEntry entry) {
        try {
            actors.put(entry);
            return true;
        } catch (InvalidInput fault) {
            unmapped.add(Unmapped.entry(entry.profile().name(), fault));
            return false;
        }
    }

    /** By its name; if that is not known, by the only actor that has one of its aliases. Nobody edits it meanwhile. */
    private Optional<ActorEntry> present(ActorProfile profile) {
        var byName = actors.hold(profile.name());
        if (byName.isPresent()) {
            return byName;
        }
        var byAlias = profile.aliases().stream()
                .filter(alias -> !named.containsKey(Names.key(alias)))
                .map(actors::hold)
                .flatMap(Optional::stream)
                .filter(entry -> !named.containsKey(entry.id()))
                .toList();
        return byAlias.stream().map(ActorEntry::id).distinct().count() == 1
                ? Optional.of(byAlias.get(0))
                : Optional.empty();
    }

    private List<String> aliases(ActorProfile profile, String id) {
        var kept = new ArrayList<String>();
        for (var alias : profile.aliases()) {
            var key = Names.key(alias);
            var owner = actors.find(alias)
                    .filter(other -> !other.id().equals(id))
                    .map(other -> other.profile().name());
            var other = owner.or(() -> Optional.ofNullable(key.equals(profile.id()) ? null : named.get(key)));
            if (other.isEmpty()) {
                kept.add(alias);
            } else {
                unmapped.add(new Unmapped(profile.name(), "alias of " + other.get() + " already", alias));
            }
        }
        return kept;
    }

    private void compare(ActorEntry entry, ActorProfile said) {
        var kept = entry.aboveImport();
        if (kept != null) {
            compare(kept, said, "origin", profile -> text(profile.origin()));
            compare(kept, said, "kind", profile -> latest(profile.kind()));
            compare(kept, said, "usualCountries", profile -> latest(profile.usualCountries()));
            compare(kept, said, "usualSectors", profile -> latest(profile.usualSectors()));
            compare(kept, said, "activeSince", profile -> text(profile.activeSince()));
        }
    }

    private void compare(ActorProfile kept, ActorProfile said, String field, Function<ActorProfile, String> part) {
        if (!part.apply(kept).isEmpty()
                && !part.apply(said).isEmpty()
                && !part.apply(kept).equals(part.apply(said))) {
            conflicts.add(new Conflict(kept.name(), field, part.apply(kept), part.apply(said)));
        }
    }

    private static String latest(List<? extends Trait<?>> history) {
        return history.isEmpty() ? "" : history.get(history.size() - 1).value().toString();
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
