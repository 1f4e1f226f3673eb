package io.github.claimgauge.rulebook.folder;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** A rules folder that cannot be used: every fault that was found, by file and line. */
public final class InvalidRulebook extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<RuleFault> faults;

    InvalidRulebook(Collection<RuleFault> faults) {
        super(faults.stream()
                .sorted()
                .map(RuleFault::toString)
                .collect(Collectors.joining("\n", "Invalid rules: " + faults.size() + " fault(s)\n", "")));
        this.faults = faults.stream().sorted().distinct().toList();
    }

    public List<RuleFault> faults() {
        return faults;
    }
}
