package io.github.claimgauge.rulebook.folder;

import io.github.claimgauge.claim.Fault;
import java.util.List;
import java.util.stream.Collectors;

/** Numbers that the rules do not have, or values that cannot stand there. */
public final class InvalidNumbers extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    InvalidNumbers(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n", "Invalid numbers\n", "")));
        this.faults = List.copyOf(faults);
    }

    /** All of them, with a pointer each. */
    public List<Fault> faults() {
        return faults;
    }
}
