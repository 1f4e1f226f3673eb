package io.github.claimgauge.api.draft;

import io.github.claimgauge.tuning.Quality;
import org.jspecify.annotations.Nullable;

/** Quality as the API shows it, with 4 decimals; null where there is nothing to measure. The component names are the JSON names. */
record QualityBody(
        int claims,
        int held,
        boolean calibrated,
        @Nullable Double auc,
        @Nullable Double brier,
        @Nullable Double logLoss,
        @Nullable Double accuracy) {

    private static final double DECIMALS = 10_000;

    static QualityBody of(Quality quality) {
        return new QualityBody(
                quality.claims(),
                quality.held(),
                quality.isCalibrated(),
                rounded(quality.auc()),
                rounded(quality.brier()),
                rounded(quality.logLoss()),
                rounded(quality.accuracy()));
    }

    static @Nullable Double rounded(double value) {
        return Double.isNaN(value) ? null : Double.valueOf(Math.round(DECIMALS * value) / DECIMALS);
    }
}
