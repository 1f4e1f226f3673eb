package io.github.claimgauge.scenario;

import io.github.claimgauge.assessment.Assessor;
import io.github.claimgauge.casebook.Case;
import io.github.claimgauge.casebook.Cases;
import io.github.claimgauge.casebook.Editions;
import io.github.claimgauge.casebook.Filing;
import io.github.claimgauge.casebook.Outcome.Label;
import io.github.claimgauge.casebook.Page;
import io.github.claimgauge.casebook.Query;
import io.github.claimgauge.casebook.Transactions;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Claim.Tlp;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** Keeps the claims of one scenario, for as long as it lasts: for one thread, and without their earlier assessments. */
final class Drawer implements Cases, Transactions {

    private final Map<String, Case> cases = new LinkedHashMap<>();

    List<Claim> claims() {
        return cases.values().stream().map(Case::claim).toList();
    }

    @Override
    public <T> T within(Supplier<T> work) {
        return work.get();
    }

    @Override
    public Optional<Case> find(String id) {
        return Optional.ofNullable(cases.get(id));
    }

    @Override
    public Optional<Case> hold(String id) {
        return find(id);
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

    /** The rulebook of the scenario, and no other. */
    record OneEdition(Assessor inForce) implements Editions {

        @Override
        public Optional<Assessor> find(String version) {
            return Optional.empty();
        }
    }
}
