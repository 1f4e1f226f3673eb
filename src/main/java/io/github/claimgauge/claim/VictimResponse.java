package io.github.claimgauge.claim;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the victim has said, last.
 *
 * @param at when; null if undated, and then it counts whatever the day
 * @param checkableReason whether a denial names a reason that outsiders can check
 * @param ownSystemsOnly whether a denial speaks of the victim's own systems only
 */
public record VictimResponse(
        Kind kind,
        @Nullable Moment at,
        @Nullable Boolean checkableReason,
        @Nullable Boolean ownSystemsOnly) {

    /** The sense of the statement; {@code NONE}: somebody looked, and there is none. */
    public enum Kind {
        NONE,
        INVESTIGATING,
        CONFIRMED,
        PARTLY_CONFIRMED,
        DENIED,
        DENIED_AFTER_INVESTIGATION;

        private final String word = name().toLowerCase(Locale.ROOT);

        @Override
        public String toString() {
            return word;
        }
    }

    public VictimResponse {
        new Checks().required("kind", kind).orThrow();
    }
}
