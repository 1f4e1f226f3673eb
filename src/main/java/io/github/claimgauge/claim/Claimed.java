package io.github.claimgauge.claim;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the actor says it has, in its own terms. Null means that nobody has looked; {@link Found#none} that it says nothing of it.
 *
 * @param records number of records
 * @param bytes size of the data
 * @param dataTypes kinds of data named, lower snake case
 * @param askingPriceUsd price or ransom asked, in US dollars
 * @param deadline when the actor says it will publish
 * @param released whether the data was published at or after the deadline
 * @param entireSystems whether it claims everything: all systems, full control
 * @param boilerplate whether the text only repeats what the victim says about itself
 * @param publiclyAvailable whether the data can be had without any breach
 * @param compilation whether it calls the data a compilation or combo list
 * @param vector whether the actor says how it got in, and whether that fits what the victim runs
 */
public record Claimed(
        @Nullable Found<Long> records,
        @Nullable Found<Long> bytes,
        @Nullable List<String> dataTypes,
        @Nullable Found<Long> askingPriceUsd,
        @Nullable Found<Moment> deadline,
        @Nullable Boolean released,
        @Nullable Boolean entireSystems,
        @Nullable Boolean boilerplate,
        @Nullable Boolean publiclyAvailable,
        @Nullable Boolean compilation,
        @Nullable Vector vector) {

    /** What the actor says about its way in. */
    public enum Vector {
        NOT_STATED,
        FITS,
        DOES_NOT_FIT;

        private final String word = name().toLowerCase(Locale.ROOT);

        @Override
        public String toString() {
            return word;
        }
    }

    public Claimed {
        dataTypes = Checks.copy(dataTypes);
        var checks = new Checks()
                .notNegative("records", Found.valueOf(records))
                .notNegative("bytes", Found.valueOf(bytes))
                .atMost("dataTypes", dataTypes, 100)
                .notNegative("askingPriceUsd", Found.valueOf(askingPriceUsd));
        checks.each("dataTypes", dataTypes, checks::word);
        checks.orThrow();
    }
}
