package io.github.claimgauge.tuning;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.casebook.Cases;
import io.github.claimgauge.casebook.Transactions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Every claim whose outcome is known, from wherever it is. */
public final class LabelledClaims {

    /** Where they come from. */
    public enum Source {
        /** Those that the product ships with. */
        REFERENCE,
        /** Those that analysts have settled, as far as the caller may see them. */
        CASEBOOK;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final List<LabelledClaim> reference;
    private final Transactions transactions;
    private final Cases cases;

    public LabelledClaims(List<LabelledClaim> reference, Transactions transactions, Cases cases) {
        this.reference = List.copyOf(reference);
        this.transactions = transactions;
        this.cases = cases;
    }

    /**
     * Each claim once, whatever knows it: what the caller gives goes before the casebook, and that before the reference cases.
     *
     * @param given claims that the caller brings along
     */
    public List<LabelledClaim> of(Caller caller, Set<Source> sources, List<LabelledClaim> given) {
        var claims = new LinkedHashMap<String, LabelledClaim>();
        if (sources.contains(Source.REFERENCE)) {
            add(reference, claims);
        }
        if (sources.contains(Source.CASEBOOK)) {
            add(transactions.within(() -> settled(caller)), claims);
        }
        add(given, claims);
        return List.copyOf(claims.values());
    }

    private List<LabelledClaim> settled(Caller caller) {
        var settled = new ArrayList<LabelledClaim>();
        cases.settled(caller.ceiling(), (evidence, label) -> {
            // what was on record then may have been more restricted than the claim is now
            if (caller.maySee(evidence.tlp())) {
                settled.add(new LabelledClaim(evidence, label));
            }
        });
        return settled;
    }

    /** A claim without an id is like no other. */
    private static void add(List<LabelledClaim> some, Map<String, LabelledClaim> claims) {
        for (var one : some) {
            var id = one.claim().id();
            claims.put(id == null ? "#" + claims.size() : id, one);
        }
    }
}
