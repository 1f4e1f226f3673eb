package io.github.claimgauge.casebook;

import io.github.claimgauge.claim.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Which claims are wanted: those that meet every part that is not null.
 *
 * @param actor any of its names that the registry knows, in any spelling
 * @param victim its name or its domain, in any spelling
 * @param country the victim's, ISO 3166-1 alpha-2
 * @param band name of the band
 * @param outcome label of the outcome, or {@code none}
 * @param text words of headline and names, each whole or its beginning
 * @param claimedFrom made then or later; a claim dated to a year or month counts as made at its first instant
 * @param claimedTo made then or earlier
 * @param needsCheck whether it is not settled and the answer to a single question would lead into another band
 */
public record Filter(
        @Nullable String actor,
        @Nullable String victim,
        @Nullable String country,
        @Nullable String band,
        @Nullable String outcome,
        @Nullable String text,
        @Nullable Moment claimedFrom,
        @Nullable Moment claimedTo,
        @Nullable Boolean needsCheck) {

    /** All claims. */
    public static final Filter ALL = new Filter(null, null, null, null, null, null, null, null, null);

    /** What {@code outcome} is for claims that nobody has settled. */
    public static final String NO_OUTCOME = "none";
}
