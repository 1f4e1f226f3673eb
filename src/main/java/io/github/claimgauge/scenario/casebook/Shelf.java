package io.github.claimgauge.scenario.casebook;

import io.github.claimgauge.casebook.Outcome.Label;
import io.github.claimgauge.casebook.memory.Precedents;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Moment;
import io.github.claimgauge.names.Names;
import io.github.claimgauge.names.Victims;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The earlier claims of one scenario, as memory asks for them; markings and namesakes in other countries do not occur there. */
final class Shelf implements Precedents {

    private record Kept(
            Claim claim, @Nullable Label label, @Nullable Moment known) {

        @Nullable
        String victim() {
            return Victims.key(claim.victim().name()).orElse(null);
        }

        @Nullable
        String domain() {
            return Victims.domain(claim.victim()).orElse(null);
        }
    }

    private final List<Kept> kept = new ArrayList<>();

    void add(Claim claim) {
        kept.add(new Kept(claim, null, null));
    }

    /** What became of the claim that was added last, and when that was known. */
    void settle(Label label, Moment known) {
        var last = kept.remove(kept.size() - 1);
        kept.add(new Kept(last.claim(), label, known));
    }

    @Override
    public Tally tally(Set<String> actorKeys, Scope scope) {
        throw new UnsupportedOperationException("no scenario counts claims");
    }

    @Override
    public List<Settled> settled(Set<String> actorKeys, Scope scope) {
        return of(actorKeys, scope)
                .filter(one -> one.label() != null && one.label() != Label.PARTLY)
                .filter(one -> one.known() != null && one.known().end().isBefore(scope.before()))
                .map(one -> new Settled(one.victim(), one.domain(), label(one), null))
                .toList();
    }

    @Override
    public List<Target> targets(Set<String> actorKeys, Scope scope, int limit) {
        return of(actorKeys, scope).map(Shelf::target).limit(limit).toList();
    }

    @Override
    public List<Target> targetsOfOthers(Set<String> actorKeys, Scope scope, int limit) {
        return before(scope)
                .filter(one -> !actorKeys.contains(actor(one)))
                .map(Shelf::target)
                .limit(limit)
                .toList();
    }

    @Override
    public List<Listing> listings(Claim claim, Scope scope, int limit) {
        var asked = new Kept(claim, null, null);
        return before(scope)
                .filter(one -> isSame(one.domain(), asked.domain()) || isSame(one.victim(), asked.victim()))
                .map(one -> new Listing(
                        one.claim().actor().name(), actor(one), one.claim().claimedAt()))
                .limit(limit)
                .toList();
    }

    @Override
    public int othersOnThatDay(Set<String> actorKeys, Claim claim, Scope scope) {
        return (int) kept.stream()
                .filter(one -> actorKeys.contains(actor(one)))
                .filter(one -> one.claim().claimedAt().equals(claim.claimedAt()))
                .filter(one -> !Boolean.TRUE.equals(one.claim().claimedAtEstimated()))
                .map(Kept::victim)
                .distinct()
                .count();
    }

    private Stream<Kept> of(Set<String> actorKeys, Scope scope) {
        return before(scope).filter(one -> actorKeys.contains(actor(one)));
    }

    private Stream<Kept> before(Scope scope) {
        return kept.stream()
                .filter(one -> one.claim().claimedAt().end().isBefore(scope.before()))
                .sorted(Comparator.comparing((Kept one) -> one.claim().claimedAt())
                        .reversed());
    }

    private static Label label(Kept one) {
        return one.label() == null ? Label.UNRESOLVED : one.label();
    }

    private static Target target(Kept one) {
        return new Target(one.claim().victim().country(), one.claim().victim().sector());
    }

    private static String actor(Kept one) {
        return Names.key(one.claim().actor().name());
    }

    private static boolean isSame(@Nullable String one, @Nullable String other) {
        return one != null && one.equals(other);
    }
}
