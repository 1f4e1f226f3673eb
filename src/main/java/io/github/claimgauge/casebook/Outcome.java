package io.github.claimgauge.casebook;

import io.github.claimgauge.claim.Moment;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What became of a claim, once that is known.
 *
 * @param reason why the claim does not hold, or not wholly
 * @param basis what the judgement rests on, in words
 * @param source where to read it
 * @param at when it became known; null if nobody knows, and then it counts as known from when it was recorded
 * @param by who recorded it
 */
public record Outcome(
        Label label,
        @Nullable Reason reason,
        @Nullable String basis,
        @Nullable String source,
        @Nullable Moment at,
        String by) {

    /** How far the claim turned out to be true. */
    public enum Label {
        CONFIRMED,
        /** It held in part. */
        PARTLY,
        REFUTED,
        /** Nobody could tell. */
        UNRESOLVED;

        private final String word = name().toLowerCase(Locale.ROOT);

        @Override
        public String toString() {
            return word;
        }
    }

    /** What was wrong with the claim, where it does not hold or not wholly. */
    public enum Reason {
        FABRICATED("nothing of it is real, or nothing ever came"),
        RECYCLED("the data is real, but was out before"),
        MISATTRIBUTED("it is real, but of another victim or by another actor"),
        EXAGGERATED("something happened, but far less"),
        SCRAPED_PUBLIC_DATA("anybody could have the data without breaking in"),
        THIRD_PARTY_ONLY("a supplier or partner was hit, not the victim");

        private final String meaning;

        Reason(String meaning) {
            this.meaning = meaning;
        }

        /** When to choose it, in words that follow a colon. */
        public String meaning() {
            return meaning;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
