package io.github.claimgauge.tuning;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.access.Transactions;
import io.github.claimgauge.casebook.Cases;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Every claim whose outcome is known, from wherever it is. */
public final class LabelledClaims {

    /** Where they come from. */
    public enum Source {
        /** Those that the product ships with. */
        REFERENCE,
        /** Those that analysts have settled, as far as the caller may see them. */
        CASEBOOK;

        /** Those of these names; what is none is left out. */
        public static Set<Source> named(Collection<String> names) {
            return Arrays.stream(values())
                    .filter(source -> names.contains(source.toString()))
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Source.class)));
        }

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
     * The casebook is read within one transaction each time.
     *
     * @param given claims that the caller brings along
     */
    public Labelled of(Caller caller, Set<Source> sources, List<LabelledClaim> given) {
        return reader -> {
            var known = new HashSet<String>();
            given.stream().filter(one -> isNew(one, known)).forEach(reader);
            if (sources.contains(Source.CASEBOOK)) {
                transactions.run(() -> tellSettled(caller, known, reader));
            }
            if (sources.contains(Source.REFERENCE)) {
                reference.stream().filter(one -> isNew(one, known)).forEach(reader);
            }
        };
    }

    private void tellSettled(Caller caller, Set<String> known, Consumer<LabelledClaim> reader) {
        cases.settled(caller.ceiling(), (evidence, label) -> {
            var settled = new LabelledClaim(evidence, label);
            // what was on record then may have been more restricted than the claim is now
            if (caller.maySee(evidence.marking()) && isNew(settled, known)) {
                reader.accept(settled);
            }
        });
    }

    /** A claim without an id is like no other. */
    private static boolean isNew(LabelledClaim one, Set<String> known) {
        var id = one.claim().id();
        return id == null || known.add(id);
    }
}
