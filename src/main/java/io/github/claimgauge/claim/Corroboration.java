package io.github.claimgauge.claim;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody other than the victim has shown or said, for the claim or against it.
 *
 * @param at when; null if undated, and then it counts whatever the day
 * @param source who or where
 */
public record Corroboration(
        Kind kind, @Nullable Moment at, @Nullable String source) {

    /** Who spoke, and in which sense. */
    public enum Kind {
        SERVICE_OUTAGE,
        REGULATOR_FILING,
        RESEARCHER_VERIFIED,
        RESEARCHER_REFUTED,
        HIBP_LISTED,
        LAW_ENFORCEMENT,
        THIRD_PARTY_STATEMENT,
        PRESS_CONTACTED_VICTIMS,
        INCIDENT_EVIDENCE,
        ACTOR_RETRACTED,
        COMPETING_CLAIM;

        private final String word = name().toLowerCase(Locale.ROOT);

        @Override
        public String toString() {
            return word;
        }
    }

    public Corroboration {
        source = Checks.nfc(source);
        new Checks().required("kind", kind).text("source", source, 1000).orThrow();
    }
}
