package io.github.claimgauge.casebook.memory;

import io.github.claimgauge.actor.ActorEntry;
import io.github.claimgauge.actor.ActorProfile;
import io.github.claimgauge.actor.ActorProfile.Ending;
import io.github.claimgauge.actor.Trait;
import io.github.claimgauge.casebook.Outcome;
import io.github.claimgauge.casebook.Outcome.Label;
import io.github.claimgauge.casebook.memory.Filling.Remembered;
import io.github.claimgauge.casebook.memory.Precedents.Scope;
import io.github.claimgauge.casebook.memory.Precedents.Settled;
import io.github.claimgauge.casebook.memory.Precedents.Tally;
import io.github.claimgauge.casebook.memory.Precedents.Target;
import io.github.claimgauge.claim.Actor;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Found;
import io.github.claimgauge.claim.Moment;
import io.github.claimgauge.claim.TrackRecord;
import io.github.claimgauge.names.Domains;
import io.github.claimgauge.names.Names;
import io.github.claimgauge.names.Victims;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is known of one actor at the moment of one claim: from the registry, and from its earlier claims. */
final class ActorHistory {

    /** The latest claims say what is usual; older habits fade. */
    private static final int LATEST = 500;

    /** An actor that was found to recycle this often has the habit. */
    private static final int HABIT = 2;

    /** So many victims in a day are followed by somebody; of fewer nobody can tell whether they are all. */
    private static final int FOLLOWED = 5;

    private final Precedents precedents;
    private final Moment claimedAt;
    private final Scope scope;
    private final Optional<ActorProfile> profile;
    private final Set<String> keys;
    private @Nullable List<Target> targets;
    private @Nullable List<Settled> settled;

    ActorHistory(Precedents precedents, String name, Moment claimedAt, Scope scope, Optional<ActorEntry> entry) {
        this.precedents = precedents;
        this.claimedAt = claimedAt;
        this.scope = scope;
        this.profile = entry.map(ActorEntry::profile);
        this.keys = profile.map(ActorProfile::keys).orElse(Set.of(Names.key(name)));
    }

    /** Whether a name is one of this actor's. */
    boolean isSame(String key) {
        return keys.contains(key);
    }

    Optional<Remembered<Actor.Kind>> kind() {
        return trait(ActorProfile::kind);
    }

    Optional<Remembered<Boolean>> extorts() {
        return trait(ActorProfile::extorts);
    }

    Optional<Remembered<Boolean>> brandRevived() {
        return trait(ActorProfile::brandRevived);
    }

    Optional<Remembered<Boolean>> knownRecycler() {
        return this.<Boolean>trait(ActorProfile::knownRecycler).or(this::recycledBefore);
    }

    Optional<Remembered<Moment>> activeSince() {
        return profile.flatMap(known -> Optional.ofNullable(known.activeSince()))
                .filter(since -> since.start().isBefore(scope.before()))
                .map(since -> new Remembered<>(since, registry(null)));
    }

    Optional<Remembered<Found<Moment>>> takedownAt() {
        return profile.stream()
                .flatMap(known -> known.takedowns().stream())
                .filter(takedown -> takedown.at().end().isBefore(scope.before()))
                .max(Comparator.comparing(ActorProfile.Takedown::at))
                .map(takedown -> new Remembered<>(Found.of(takedown.at()), registry(takedown.source())));
    }

    Optional<Remembered<List<String>>> usualCountries() {
        return usual(Target::country).or(() -> trait(ActorProfile::usualCountries));
    }

    Optional<Remembered<List<String>>> usualSectors() {
        return usual(Target::sector).or(() -> trait(ActorProfile::usualSectors));
    }

    /** Counts what this casebook settled, and beside it what the registry tells of other victims. */
    Optional<Remembered<TrackRecord>> record() {
        var settled = settled();
        var verdicts = profile.stream()
                .flatMap(known -> known.record().stream())
                .filter(verdict -> verdict.at().end().isBefore(scope.before()))
                .filter(verdict -> settled.stream().noneMatch(one -> isAbout(one, verdict.victim())))
                .toList();
        if (settled.isEmpty() && verdicts.isEmpty()) {
            return Optional.empty();
        }
        var endings = Stream.concat(
                settled.stream().map(one -> one.label().toString()),
                verdicts.stream().map(one -> one.outcome().toString()));
        return Optional.of(new Remembered<>(counted(endings.toList()), source(settled.size(), verdicts.size())));
    }

    /** A lower bound would be taken for the number: so nothing is said unless the actor is seen to be followed. */
    Optional<Remembered<Integer>> claimsSameDay(Claim claim) {
        if (isAnybody()
                || Boolean.TRUE.equals(claim.claimedAtEstimated())
                || !claim.claimedAt().isKnownToTheDay()) {
            return Optional.empty();
        }
        int victims = 1 + precedents.othersOnThatDay(keys, claim, scope);
        return victims < FOLLOWED
                ? Optional.empty()
                : Optional.of(new Remembered<>(victims, "casebook: claims of the actor on that day"));
    }

    /** How many of its claims the casebook holds, and how they ended. */
    Tally tally() {
        return precedents.tally(keys, scope);
    }

    /** As long as no claim was resolved, nobody knows how often the actor tells the truth. */
    private static TrackRecord counted(List<String> endings) {
        int confirmed = Collections.frequency(endings, Ending.CONFIRMED.toString());
        int refuted = Collections.frequency(endings, Ending.REFUTED.toString());
        boolean resolved = confirmed + refuted > 0;
        return new TrackRecord(
                resolved ? confirmed : null, resolved ? refuted : null, endings.size() - confirmed - refuted);
    }

    private Optional<Remembered<Boolean>> recycledBefore() {
        long recycled = settled().stream()
                .filter(one -> one.label() != Label.UNRESOLVED)
                .filter(one -> Outcome.Reason.RECYCLED.toString().equals(one.reason()))
                .count();
        return recycled < HABIT
                ? Optional.empty()
                : Optional.of(new Remembered<>(
                        true, "casebook: " + recycled + " claims of the actor found to be recycled before " + day()));
    }

    private Optional<Remembered<List<String>>> usual(Function<Target, @Nullable String> part) {
        if (isAnybody()) {
            return Optional.empty();
        }
        var own = UsualTargets.known(targets(), part);
        if (own.size() < UsualTargets.FEWEST) {
            return Optional.empty();
        }
        var others = UsualTargets.known(precedents.targetsOfOthers(keys, scope, LATEST), part);
        return new UsualTargets(own, others)
                .usual()
                .map(usual -> new Remembered<>(
                        usual, "casebook: the actor’s last " + own.size() + " victims before " + day()));
    }

    /** Whom its latest claims named. */
    List<Target> targets() {
        if (targets == null) {
            targets = precedents.targets(keys, scope, LATEST);
        }
        return targets;
    }

    private List<Settled> settled() {
        if (settled == null) {
            settled = isAnybody() ? List.of() : precedents.settled(keys, scope);
        }
        return settled;
    }

    private boolean isAnybody() {
        return profile.map(ActorProfile::isAnybody).orElse(false);
    }

    private <T> Optional<Remembered<T>> trait(Function<ActorProfile, List<? extends Trait<T>>> part) {
        return profile.flatMap(known -> Trait.before(part.apply(known), scope.before()))
                .map(trait -> new Remembered<>(trait.value(), registry(trait.source())));
    }

    private String registry(@Nullable String source) {
        var name = profile.map(ActorProfile::name).orElse("");
        return "actor registry: " + name + (source == null ? "" : "; " + source);
    }

    private String source(int settled, int verdicts) {
        var casebook = settled == 0 ? "" : "casebook: outcomes of " + settled + " of its claims before " + day();
        var registry = verdicts == 0 ? "" : registry(verdicts + " judged by others");
        return casebook.isEmpty() || registry.isEmpty() ? casebook + registry : casebook + "; " + registry;
    }

    private String day() {
        return claimedAt.text();
    }

    private static boolean isAbout(Settled settled, String victim) {
        return Victims.key(victim)
                        .filter(key -> key.equals(settled.victimKey()))
                        .isPresent()
                || Domains.registrable(victim)
                        .filter(domain -> domain.equals(settled.domainKey()))
                        .isPresent();
    }
}
