package io.github.claimgauge.casebook;

import io.github.claimgauge.casebook.Outcome.Label;
import io.github.claimgauge.casebook.Outcome.Reason;
import io.github.claimgauge.claim.Fault;
import io.github.claimgauge.claim.InvalidClaim;
import io.github.claimgauge.claim.Moment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody says became of a claim: an {@link Outcome} without who says it. The component names are the JSON names. */
public record Settlement(
        Label label,
        @Nullable Reason reason,
        @Nullable String basis,
        @Nullable String source,
        @Nullable Moment at) {

    private static final int LONGEST_BASIS = 4000;
    private static final int LONGEST_SOURCE = 2000;

    /** @throws InvalidClaim with every fault */
    public Settlement {
        var faults = new ArrayList<Fault>();
        if (label == null) {
            faults.add(new Fault("/label", "is required"));
        }
        if (label == Label.CONFIRMED && reason != null) {
            faults.add(new Fault("/reason", "says what was wrong with the claim; a confirmed one has none"));
        }
        check("/basis", basis, LONGEST_BASIS, faults);
        check("/source", source, LONGEST_SOURCE, faults);
        if (!faults.isEmpty()) {
            throw new InvalidClaim(faults);
        }
    }

    private static void check(String pointer, @Nullable String text, int longest, List<Fault> faults) {
        if (text != null && (text.isBlank() || text.length() > longest || text.indexOf('\0') >= 0)) {
            faults.add(new Fault(
                    pointer, "must have 1 to " + longest + " characters and no NUL; leave it out if it is not known"));
        }
    }

    Outcome by(String caller) {
        return new Outcome(label, reason, basis, source, at, caller);
    }

    static Settlement of(Outcome outcome) {
        return new Settlement(outcome.label(), outcome.reason(), outcome.basis(), outcome.source(), outcome.at());
    }
}
