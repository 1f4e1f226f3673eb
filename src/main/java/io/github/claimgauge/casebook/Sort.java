package io.github.claimgauge.casebook;

import java.util.Locale;

/** What a list of claims is sorted by; equals by the order in which they were filed. */
public enum Sort {
    /** When the claim was made. */
    CLAIMED,
    SCORE,
    /** When anything about it was last changed. */
    CHANGED;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
