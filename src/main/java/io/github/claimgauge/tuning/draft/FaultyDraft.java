package io.github.claimgauge.tuning.draft;

import java.util.List;

/** A draft that must not be put in force, or cannot even be tried: everything that stands against it. */
public final class FaultyDraft extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> faults;

    FaultyDraft(List<String> faults) {
        super(String.join("\n", faults));
        this.faults = List.copyOf(faults);
    }

    /** In words: faults of the rules by file and line, failed scenarios by feature and line. */
    public List<String> faults() {
        return faults;
    }
}
