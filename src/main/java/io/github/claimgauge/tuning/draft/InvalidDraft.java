package io.github.claimgauge.tuning.draft;

import io.github.claimgauge.claim.Fault;
import java.util.List;
import java.util.stream.Collectors;

/** A draft that cannot be kept: every fault, by a pointer into what was wished for. */
public final class InvalidDraft extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    InvalidDraft(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n", "Invalid draft\n", "")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
