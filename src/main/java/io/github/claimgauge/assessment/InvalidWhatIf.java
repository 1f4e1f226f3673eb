package io.github.claimgauge.assessment;

import io.github.claimgauge.claim.Fault;
import java.util.List;
import java.util.stream.Collectors;

/** A question of the form "what if" that is faulty, or names rules, questions or answers that there are not. */
public final class InvalidWhatIf extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public InvalidWhatIf(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n", "Invalid what-if\n", "")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
