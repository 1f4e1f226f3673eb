package io.github.claimgauge.scenario.casebook;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.access.Role;
import io.github.claimgauge.assessment.Assessor;
import io.github.claimgauge.casebook.Case;
import io.github.claimgauge.casebook.Cases;
import io.github.claimgauge.casebook.Editions;
import io.github.claimgauge.casebook.Entry;
import io.github.claimgauge.casebook.Outcome.Label;
import io.github.claimgauge.casebook.Page;
import io.github.claimgauge.casebook.Query;
import io.github.claimgauge.casebook.filing.Filing;
import io.github.claimgauge.casebook.hits.Evidence;
import io.github.claimgauge.casebook.hits.Hit;
import io.github.claimgauge.casebook.hits.Hits;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Claim.Tlp;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Keeps the claims of one scenario, for as long as it lasts: for one thread, and without their earlier assessments. */
public final class Drawer implements Cases, Hits {

    private final Map<String, Case> cases = new LinkedHashMap<>();

    List<Claim> claims() {
        return cases.values().stream().map(Case::claim).toList();
    }

    @Override
    public Optional<Case> find(String id) {
        return Optional.ofNullable(cases.get(id));
    }

    @Override
    public List<Case> all(Collection<String> ids) {
        return cases.values().stream().filter(one -> ids.contains(one.id())).toList();
    }

    @Override
    public void hold(Collection<String> ids) {
        // a scenario has one thread
    }

    @Override
    public boolean add(Case filed) {
        return cases.putIfAbsent(filed.id(), filed) == null;
    }

    @Override
    public void change(Case changed) {
        cases.put(changed.id(), changed);
    }

    @Override
    public Page page(Query query, Tlp ceiling) {
        throw new UnsupportedOperationException("no scenario lists claims");
    }

    @Override
    public void settled(Tlp ceiling, BiConsumer<Claim, Label> reader) {
        throw new UnsupportedOperationException("no scenario measures rules");
    }

    @Override
    public Optional<Filing> filing(String id, int number) {
        return find(id).map(Case::latest).filter(latest -> latest.number() == number);
    }

    @Override
    public List<Filing> filings(String id, int after, int limit) {
        return find(id).map(Case::latest).stream().toList();
    }

    /** What was found in the claims is not kept, so they are judged anew. */
    @Override
    public List<Hit> next(long after, int most, Tlp ceiling) {
        return evidence(ceiling)
                .filter(evidence -> evidence.claim() > after)
                .map(evidence -> new Hit(evidence.claim(), evidence.outcome(), null))
                .limit(most)
                .toList();
    }

    @Override
    public List<Evidence> evidence(Set<Long> claims, Tlp ceiling) {
        return evidence(ceiling)
                .filter(evidence -> claims.contains(evidence.claim()))
                .toList();
    }

    @Override
    public Map<Long, Entry> entries(Set<Long> claims, Tlp ceiling) {
        return Map.of();
    }

    private Stream<Evidence> evidence(Tlp ceiling) {
        var reader = new Caller("reader", Role.VIEWER, ceiling);
        var all = List.copyOf(cases.values());
        return IntStream.range(0, all.size())
                .filter(index -> reader.maySee(all.get(index).claim().marking()))
                .mapToObj(index -> evidence(index + 1L, all.get(index).latest()));
    }

    private static Evidence evidence(long number, Filing latest) {
        return new Evidence(number, null, latest.evidence(), latest.asOf());
    }

    /** The rulebook of the scenario, and no other. */
    record OneEdition(Assessor inForce) implements Editions {

        @Override
        public Optional<Assessor> find(String version) {
            return Optional.empty();
        }
    }
}
