package io.github.claimgauge.tuning.effect;

import io.github.claimgauge.casebook.Entry;
import io.github.claimgauge.casebook.Outcome.Label;
import io.github.claimgauge.casebook.hits.Evidence;
import io.github.claimgauge.casebook.hits.Hit;
import io.github.claimgauge.casebook.hits.Hit.Fired;
import io.github.claimgauge.casebook.hits.Hits;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Claim.Tlp;
import io.github.claimgauge.score.Detection;
import io.github.claimgauge.score.Rulebook;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Claims and what was found in them, in memory. */
final class Shelf implements Hits {

    private record Kept(Tlp tlp, Hit hit, Evidence evidence) {}

    private final List<Kept> claims = new ArrayList<>();

    /** Puts a claim beside what a rulebook finds in it. */
    void add(Claim claim, @Nullable Label outcome, Rulebook rulebook) {
        add(claim, outcome, fired(rulebook, rulebook.detection(), claim));
    }

    /** Puts a claim there that nobody has looked into. */
    void addUnknown(Claim claim, @Nullable Label outcome) {
        add(claim, outcome, (Fired) null);
    }

    private void add(Claim claim, @Nullable Label outcome, @Nullable Fired fired) {
        long number = claims.size() + 1L;
        var tlp = claim.marking();
        claims.add(new Kept(
                tlp, new Hit(number, outcome, fired), new Evidence(number, outcome, claim, claim.lastKnown())));
    }

    private static Fired fired(Rulebook rulebook, Detection detection, Claim claim) {
        var places = new BitSet();
        rulebook.judge(claim.asOf(claim.lastKnown())).fired().stream()
                .map(rule ->
                        detection.rules().indexOf(rulebook.rules().get(rule).id()))
                .forEach(places::set);
        return new Fired(detection, places);
    }

    @Override
    public List<Hit> next(long after, int most, Tlp ceiling) {
        return claims.stream()
                .filter(kept -> kept.tlp.compareTo(ceiling) <= 0 && kept.hit.claim() > after)
                .limit(most)
                .map(Kept::hit)
                .toList();
    }

    @Override
    public List<Evidence> evidence(Set<Long> wanted, Tlp ceiling) {
        return visible(wanted, ceiling).stream().map(Kept::evidence).toList();
    }

    @Override
    public Map<Long, Entry> entries(Set<Long> wanted, Tlp ceiling) {
        return visible(wanted, ceiling).stream()
                .map(Kept::hit)
                .collect(Collectors.toMap(Hit::claim, hit -> entry(hit.claim())));
    }

    private List<Kept> visible(Set<Long> wanted, Tlp ceiling) {
        return claims.stream()
                .filter(kept -> wanted.contains(kept.hit.claim()) && kept.tlp.compareTo(ceiling) <= 0)
                .toList();
    }

    private Entry entry(long number) {
        var kept = claims.get((int) number - 1);
        var claim = kept.evidence.facts();
        return new Entry(
                "claim-" + number,
                1,
                claim.headline(),
                claim.attack(),
                kept.tlp,
                claim.actor().name(),
                claim.victim().name(),
                null,
                null,
                claim.claimedAt(),
                50,
                "likely",
                "low",
                false,
                kept.hit.outcome(),
                Instant.EPOCH,
                Instant.EPOCH);
    }

    /** What comes out of judging each claim by both rulebooks. */
    <T> List<T> judged(Tlp ceiling, Function<Evidence, T> judge) {
        return claims.stream()
                .filter(kept -> kept.tlp.compareTo(ceiling) <= 0)
                .map(kept -> judge.apply(kept.evidence))
                .toList();
    }
}
