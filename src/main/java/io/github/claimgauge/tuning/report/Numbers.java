package io.github.claimgauge.tuning.report;

import io.github.claimgauge.tuning.RuleEvidence;
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

    /** {@code -7.4 to +0.6}: within what the weight of a rule may lie. */
    public static String interval(RuleEvidence evidence) {
        return Double.isNaN(evidence.points()) ? "–" : signed(1, evidence.low()) + " to " + signed(1, evidence.high());
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
