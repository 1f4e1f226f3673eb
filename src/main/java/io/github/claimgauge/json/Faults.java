package io.github.claimgauge.json;

import io.github.claimgauge.claim.Fault;
import io.github.claimgauge.claim.InvalidInput;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonParser;

/** Collects what is wrong with one text, so that all is told at once: each fault once, and not more than help. */
final class Faults {

    private static final int MOST = 100;

    private final Set<Fault> faults = new LinkedHashSet<>();

    /** @throws InvalidInput if there are too many to go on */
    void add(String pointer, String message) {
        faults.add(new Fault(pointer, message));
        if (faults.size() == MOST) {
            faults.add(new Fault("", "has more errors than these " + MOST));
            orThrow();
        }
    }

    /** Notes a fault of the value that the parser stands at. */
    void add(JsonParser parser, String message) {
        add(pointer(parser), message);
    }

    /** Notes the faults of a value that was read as a whole. */
    void add(String pointer, InvalidInput invalid) {
        invalid.faults().forEach(fault -> add(pointer + fault.pointer(), fault.message()));
    }

    void orThrow() {
        if (!faults.isEmpty()) {
            throw new InvalidInput(withoutEchoes());
        }
    }

    /** What a faulty part hides: that it is missing is no fault of its own. */
    private List<Fault> withoutEchoes() {
        return faults.stream()
                .filter(fault -> !fault.message().equals("is required")
                        || faults.stream().noneMatch(other -> !other.equals(fault) && isWithin(other, fault)))
                .toList();
    }

    private static boolean isWithin(Fault inner, Fault outer) {
        return inner.pointer().equals(outer.pointer()) || inner.pointer().startsWith(outer.pointer() + "/");
    }

    /** JSON pointer (RFC 6901) to where the parser stands. */
    static String pointer(JsonParser parser) {
        return parser.streamReadContext().pathAsPointer(false).toString();
    }
}
