package io.github.claimgauge.claim;

import java.util.List;
import java.util.stream.Collectors;

/** A claim that cannot be: every fault that was found, not only the first. */
public final class InvalidClaim extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /** @param faults at least one */
    public InvalidClaim(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n", "Invalid claim\n", "")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
