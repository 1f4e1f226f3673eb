package io.github.claimgauge.casebook.listing;

import io.github.claimgauge.claim.Fault;
import java.util.List;

/** A list of claims was asked for in words that make no sense. */
public final class InvalidParameters extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    InvalidParameters(List<Fault> faults) {
        super(faults.size() + " faults in the parameters of a list");
        this.faults = List.copyOf(faults);
    }

    /** Each with {@code /name} of its parameter; without a pointer where it is about all of them. */
    public List<Fault> faults() {
        return faults;
    }
}
