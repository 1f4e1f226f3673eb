package io.github.claimgauge.rulebook;

import java.util.BitSet;
import java.util.function.IntPredicate;

/** Sets of things that are named by their ordinals. */
final class Ordinals {

    private Ordinals() {}

    /** Those of the first {@code size} of which it holds. */
    static BitSet such(int size, IntPredicate holds) {
        var such = new BitSet(size);
        for (int ordinal = 0; ordinal < size; ordinal++) {
            such.set(ordinal, holds.test(ordinal));
        }
        return such;
    }
}
