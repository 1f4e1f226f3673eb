package io.github.claimgauge.tuning.report;

import io.github.claimgauge.tuning.RuleEvidence;
import io.github.claimgauge.tuning.Share;
import java.text.NumberFormat;
import java.util.Locale;

/** Numbers as they are written for people. */
public final class Numerals {

    /** What is said of a difference that cannot be seen. */
    public static final String UNCHANGED = "unchanged";

    private static final int MOST_DECIMALS = 6;

    private Numerals() {}

    /** As it is, in groups of three digits: {@code 570,000,000,000}. */
    public static String grouped(Number value) {
        var format = NumberFormat.getNumberInstance(Locale.ENGLISH);
        format.setMaximumFractionDigits(MOST_DECIMALS);
        return format.format(value);
    }

    /** With that many decimals; a dash where there is nothing to measure. */
    public static String decimals(int decimals, double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    /** The same with its sign; what rounds to 0 has none. */
    public static String signed(int decimals, double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        var text = String.format(Locale.ROOT, "%+." + decimals + "f", value);
        return isZero(text) ? text.substring(1) : text;
    }

    /** {@code -4}, {@code +4} or {@code 0}. */
    public static String signed(int value) {
        return signed(0, value);
    }

    /** How far something has moved: with its sign, or {@link #UNCHANGED} if that rounds to 0. */
    public static String difference(int decimals, double value) {
        var text = signed(decimals, value);
        return isZero(text) ? UNCHANGED : text;
    }

    private static boolean isZero(String number) {
        return number.chars().noneMatch(digit -> digit >= '1' && digit <= '9') && number.contains("0");
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
