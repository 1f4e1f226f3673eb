package io.github.claimgauge.intake.format;

import io.github.claimgauge.casebook.Settlement;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Fault;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands at one place of a file: a claim, or something that cannot be taken for one. */
public sealed interface Item {

    /** Where it begins, from 1. */
    long line();

    /**
     * A claim.
     *
     * @param claim always with an id, which is the same whenever and wherever the same post is read
     * @param outcome what became of it, if the file says so
     * @param warnings what the file says and the claim cannot carry, or only in part
     */
    record Read(long line, Claim claim, @Nullable Settlement outcome, List<Warning> warnings) implements Item {

        public Read {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * No claim.
     *
     * @param faults each with its JSON pointer: into the file, or into the line where each line stands for itself
     */
    record Refused(long line, List<Fault> faults) implements Item {

        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
