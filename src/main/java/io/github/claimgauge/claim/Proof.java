package io.github.claimgauge.claim;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One piece of evidence that the actor shows. Null means that nobody has looked.
 *
 * @param at when it was shown; null if with the claim
 * @param legible whether a person can read what it shows
 * @param widthPx width of an image in pixels
 * @param heightPx height of an image in pixels
 * @param records how many records it holds
 * @param bytes how large it is
 * @param shows what an image shows
 * @param independentlyVerified whether somebody who is neither actor nor victim checked it: true if they found it
 *     genuine, false if they could not
 * @param recycled whether it was found in older leaks: true if it was, false if it was looked for and was not
 * @param overlapPercent share of its records found in older leaks, 0 to 100
 * @param onVictimHost whether it sits on a host of the victim's
 * @param tested how many of its records were tried against the victim's own services or customers
 * @param matched how many of the tested ones proved real; it needs {@code tested}, and is not larger
 * @param inconsistencies how many things in it cannot be: impossible addresses, hash types that do not fit …
 * @param structureFits whether field names, ids and formats fit the victim's systems
 * @param newestRecordAt date of the newest record in it; none if no record bears a date
 * @param dummyData whether it holds generated, null or test data
 */
public record Proof(
        Kind kind,
        @Nullable Moment at,
        @Nullable Boolean legible,
        @Nullable Integer widthPx,
        @Nullable Integer heightPx,
        @Nullable Long records,
        @Nullable Long bytes,
        @Nullable View shows,
        @Nullable Boolean independentlyVerified,
        @Nullable Boolean recycled,
        @Nullable Integer overlapPercent,
        @Nullable Boolean onVictimHost,
        @Nullable Integer tested,
        @Nullable Integer matched,
        @Nullable Integer inconsistencies,
        @Nullable Boolean structureFits,
        @Nullable Found<Moment> newestRecordAt,
        @Nullable Boolean dummyData) {

    /** What is shown. */
    public enum Kind {
        SCREENSHOT,
        SAMPLE_RECORDS,
        FILE_TREE,
        VIDEO,
        FULL_DUMP;

        private final String word = name().toLowerCase(Locale.ROOT);

        @Override
        public String toString() {
            return word;
        }
    }

    /** What an image shows: the inside of a system, or what anybody can see. */
    public enum View {
        INTERNAL_SYSTEM,
        PUBLIC_PAGE;

        private final String word = name().toLowerCase(Locale.ROOT);

        @Override
        public String toString() {
            return word;
        }
    }

    public Proof {
        new Checks()
                .required("kind", kind)
                .that("widthPx", widthPx == null || widthPx > 0, "must be 1 or more")
                .that("heightPx", heightPx == null || heightPx > 0, "must be 1 or more")
                .notNegative("records", records)
                .notNegative("bytes", bytes)
                .notNegative("overlapPercent", overlapPercent)
                .that("overlapPercent", overlapPercent == null || overlapPercent <= 100, "must be at most 100")
                .notNegative("tested", tested)
                .notNegative("matched", matched)
                .that(
                        "matched",
                        matched == null || tested != null,
                        "needs tested: say how many were tried as well, or leave matched out")
                .that("matched", matched == null || tested == null || matched <= tested, "must not exceed tested")
                .notNegative("inconsistencies", inconsistencies)
                .orThrow();
    }
}
