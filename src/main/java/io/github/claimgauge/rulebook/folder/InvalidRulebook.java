package io.github.claimgauge.rulebook.folder;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A rules folder that cannot be used: every fault that was found, by file and line. */
public final class InvalidRulebook extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<RuleFault> faults;
    private final transient List<String> words;

    InvalidRulebook(Collection<RuleFault> faults) {
        this("rules", faults.stream().sorted().distinct().toList());
    }

    private InvalidRulebook(String folder, List<RuleFault> faults) {
        this(faults, faults.stream().map(fault -> fault.in(folder)).toList());
    }

    private InvalidRulebook(List<RuleFault> faults, List<String> words) {
        super("Invalid rules: " + faults.size() + " fault(s)\n" + String.join("\n", words));
        this.faults = faults;
        this.words = words;
    }

    /** Does what reads a folder; faults are told of the files as whoever named the folder can open them. */
    public static <T> T named(Optional<Path> folder, Supplier<T> work) {
        try {
            return work.get();
        } catch (InvalidRulebook fault) {
            throw folder.map(path -> new InvalidRulebook(path.toString(), fault.faults))
                    .orElse(fault);
        }
    }

    public List<RuleFault> faults() {
        return faults;
    }

    /** Each fault as a line, such as {@code rules/proof.drl:14: the message}. */
    public List<String> words() {
        return words;
    }
}
