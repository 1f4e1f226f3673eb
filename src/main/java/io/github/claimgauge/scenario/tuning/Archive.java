package io.github.claimgauge.scenario.tuning;

import io.github.claimgauge.rulebook.folder.RulesFolder;
import io.github.claimgauge.tuning.edition.Activation;
import io.github.claimgauge.tuning.edition.Edition;
import io.github.claimgauge.tuning.edition.Seen;
import io.github.claimgauge.tuning.edition.Source;
import io.github.claimgauge.tuning.edition.Version;
import io.github.claimgauge.tuning.edition.Versions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Versions of the rulebook for as long as the program runs, with no folder beside them. For one thread. */
public final class Archive implements Versions {

    private record Kept(Version version, RulesFolder text) {}

    private final Map<String, Kept> kept = new LinkedHashMap<>();
    private final List<Activation> activations = new ArrayList<>();

    @Override
    public List<Version> latest(int limit) {
        return newest(kept.keySet(), limit).stream()
                .map(this::find)
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public Optional<Version> find(String version) {
        return Optional.ofNullable(kept.get(version)).map(Kept::version).map(this::now);
    }

    private Version now(Version found) {
        boolean active =
                active().filter(last -> last.version().equals(found.version())).isPresent();
        return new Version(
                found.version(), found.name(), found.author(), found.comment(), found.at(), found.parent(), active);
    }

    @Override
    public Optional<RulesFolder> text(String version) {
        return Optional.ofNullable(kept.get(version)).map(Kept::text);
    }

    @Override
    public Optional<Activation> active() {
        return activations(1).stream().findFirst();
    }

    @Override
    public List<Activation> activations(int limit) {
        return newest(activations, limit);
    }

    @Override
    public boolean wasActive(String version) {
        return activations.stream().anyMatch(one -> one.version().equals(version));
    }

    @Override
    public void keep(Edition edition, Version as) {
        kept.putIfAbsent(edition.version(), new Kept(as, edition.folder()));
    }

    @Override
    public boolean activate(Activation activation) {
        return activations.add(activation);
    }

    @Override
    public Optional<Seen> seen(Source source) {
        return Optional.empty();
    }

    @Override
    public boolean isSeenElsewhere(Source source, String version) {
        return false;
    }

    @Override
    public void see(Source source, Seen seen) {
        throw new UnsupportedOperationException("there is no folder");
    }

    private static <T> List<T> newest(Iterable<T> oldestFirst, int limit) {
        var all = new ArrayList<T>();
        oldestFirst.forEach(all::add);
        Collections.reverse(all);
        return all.subList(0, Math.min(limit, all.size()));
    }
}
