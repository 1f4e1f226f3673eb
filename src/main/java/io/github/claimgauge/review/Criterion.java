package io.github.claimgauge.review;

import java.util.Locale;

/**
 * Something that must hold before a rule is taken off trial.
 *
 * @param words what was found
 */
public record Criterion(Name name, State state, String words) {

    /** What must hold. */
    public enum Name {
        FIRING_SCENARIO,
        SILENT_SCENARIO,
        UNKNOWN_SCENARIO,
        ENOUGH_HITS,
        SIGN_AGREES,
        NO_UNEXPLAINED_FLIPS;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether it does. */
    public enum State {
        MET,
        NOT_MET,
        NOT_KNOWN;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
