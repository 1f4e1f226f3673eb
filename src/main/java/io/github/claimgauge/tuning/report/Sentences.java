package io.github.claimgauge.tuning.report;

import io.github.claimgauge.tuning.Quality;
import io.github.claimgauge.tuning.View;
import java.util.List;

/** What a backtest found, in sentences that every report has alike. */
public final class Sentences {

    public static final String BRIER = "Brier score";

    private Sentences() {}

    /**
     * A measure of quality.
     *
     * @param best what is best, and what guessing would give
     * @param more whether more is better
     */
    public record Measure(String name, String best, boolean more, double value) {

        /** {@code AUC (1 is best, 0.5 chance)}. */
        public String title() {
            return name + " (" + best + ")";
        }

        public boolean isBetterThan(Measure other) {
            return more ? value > other.value : value < other.value;
        }

        /** To 3 decimals. */
        public String text() {
            return Numerals.decimals(3, value);
        }

        /** How far it lies above another, as both are shown; see {@link Numerals#difference}. */
        public String less(Measure other) {
            return Double.isNaN(value - other.value)
                    ? Numerals.decimals(3, Double.NaN)
                    : Numerals.difference(3, Double.parseDouble(text()) - Double.parseDouble(other.text()));
        }
    }

    public static String title(View view) {
        return view == View.AT_CLAIM
                ? "When the claim is made: with what was known before it"
                : "72 hours later: with what had become known";
    }

    /** Which versions were measured. */
    public static String rulebooks(Results results) {
        return "Rulebook " + results.backtest().rulebook()
                + results.against()
                        .map(against -> ", against " + against.backtest().rulebook())
                        .orElse("");
    }

    public static String measured(Quality quality) {
        return "Measured on " + quality.claims() + " claims with a plain outcome: " + quality.held() + " confirmed, "
                + (quality.claims() - quality.held()) + " refuted. Those that held in part or are unresolved are"
                + " counted by band only.";
    }

    /** To be told wherever {@link Quality#isCalibrated} is false. */
    public static String uncalibrated(Quality quality) {
        return "Uncalibrated: " + quality.claims()
                + " labelled claims. That is too few to say that a likelihood of 70\u00a0% comes true in 70\u00a0%.";
    }

    /** Four of them, in an order that never changes. */
    public static List<Measure> measures(Quality quality) {
        return List.of(
                new Measure("AUC", "1 is best, 0.5 chance", true, quality.auc()),
                new Measure(BRIER, "0 is best, 0.25 a coin", false, quality.brier()),
                new Measure("Log loss", "0 is best, 0.693 a coin", false, quality.logLoss()),
                new Measure("Accuracy", "1 is best", true, quality.accuracy()));
    }
}
