package io.github.claimgauge.casebook.filing;

import java.util.Locale;

/** What made a claim be assessed. */
public enum Trigger {
    /** It was new. */
    FILED,
    /** Its facts were changed. */
    AMENDED,
    /** An open question was answered. */
    ANSWERED,
    /** Somebody asked for it: rules, memory or the moment of scoring may be others than before. */
    REASSESSED,
    /** It came from a file. */
    IMPORTED,
    /** Other rules are in force, and nothing else has changed: neither facts nor memory nor the moment of scoring. */
    RULES_CHANGED;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
