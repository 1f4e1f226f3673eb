package io.github.claimgauge.scenario.casebook;

import io.github.claimgauge.actor.ActorEntry;
import io.github.claimgauge.actor.ActorProfile;
import io.github.claimgauge.actor.Actors;
import io.github.claimgauge.actor.Starter;
import io.github.claimgauge.names.Names;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The actors that the product ships with, which no scenario changes. */
final class Roll implements Actors {

    private final List<ActorEntry> entries =
            Starter.profiles().stream().map(Roll::entry).toList();

    @Override
    public Optional<ActorEntry> find(String name) {
        var key = Names.key(name);
        return entries.stream()
                .filter(entry -> entry.profile().keys().contains(key))
                .findFirst();
    }

    @Override
    public Optional<ActorEntry> hold(String name) {
        return find(name);
    }

    @Override
    public List<String> lookalikes(String name) {
        var skeleton = Names.skeleton(name);
        return entries.stream()
                .filter(entry -> !entry.profile().keys().contains(Names.key(name)))
                .flatMap(entry -> entry.profile().names().stream())
                .filter(other -> Names.skeleton(other).equals(skeleton))
                .sorted()
                .toList();
    }

    @Override
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    @Override
    public List<ActorEntry> starters() {
        return entries;
    }

    @Override
    public List<ActorEntry> page(@Nullable String search, @Nullable String after, int limit) {
        throw new UnsupportedOperationException("no scenario lists actors");
    }

    @Override
    public List<ActorEntry> before(@Nullable String search, String before, int limit) {
        throw new UnsupportedOperationException("no scenario lists actors");
    }

    @Override
    public void put(ActorEntry entry) {
        throw new UnsupportedOperationException("no scenario changes an actor");
    }

    private static ActorEntry entry(ActorProfile profile) {
        return new ActorEntry(profile.id(), 1, profile, null, null, "claimgauge", Instant.EPOCH);
    }
}
