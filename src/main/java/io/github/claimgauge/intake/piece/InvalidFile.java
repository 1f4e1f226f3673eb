package io.github.claimgauge.intake.piece;

import io.github.claimgauge.claim.Fault;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A file of which nothing can be read. */
public final class InvalidFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public InvalidFile(Fault... faults) {
        super(Arrays.stream(faults).map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.of(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
