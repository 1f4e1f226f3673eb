package io.github.claimgauge.tuning.report;

import io.github.claimgauge.tuning.Share;
import java.util.Locale;

/** Measures in words for people. */
public final class Numbers {

    private Numbers() {}

    /** With that many decimals; a dash where there is nothing to measure. */
    public static String decimals(int decimals, double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    /** The same with its sign. */
    public static String signed(int decimals, double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%+." + decimals + "f", value);
    }

    /** {@code 12 of 19}. */
    public static String count(Share share) {
        return share.of() == 0 ? "–" : share.count() + " of " + share.of();
    }

    /** {@code 63 % (41 to 81 %)}. */
    public static String percent(Share share) {
        return share.of() == 0
                ? "–"
                : String.format(
                        Locale.ROOT,
                        "%.0f %% (%.0f to %.0f %%)",
                        100 * share.value(),
                        100 * share.low(),
                        100 * share.high());
    }
}
