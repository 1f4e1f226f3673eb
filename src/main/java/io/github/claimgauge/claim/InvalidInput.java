package io.github.claimgauge.claim;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What was sent cannot be: a claim, or whatever else is read and checked in the same manner. Every fault that was found, not
 * only the first.
 */
public final class InvalidInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /** @param faults at least one */
    public InvalidInput(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n", "Invalid input\n", "")));
        this.faults = List.copyOf(faults);
    }

    /** The same of one fault, at a JSON pointer; empty for the whole. */
    public InvalidInput(String pointer, String message) {
        this(List.of(new Fault(pointer, message)));
    }

    public List<Fault> faults() {
        return faults;
    }
}
