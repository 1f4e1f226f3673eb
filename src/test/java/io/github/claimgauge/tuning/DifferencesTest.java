package io.github.claimgauge.tuning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.tuning.report.Numerals;
import io.github.claimgauge.tuning.report.Sentences.Measure;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    @Test
    void whatRoundsToNothingHasNoSign() {
        assertThat(Numerals.signed(3, -0.0004)).isEqualTo("0.000");
        assertThat(Numerals.signed(1, 0.04)).isEqualTo("0.0");
        assertThat(Numerals.signed(0)).isEqualTo("0");
        assertThat(Numerals.signed(-4)).isEqualTo("-4");
        assertThat(Numerals.signed(1, Double.NaN)).isEqualTo("–");
    }

    @Test
    void aDifferenceThatCannotBeSeenIsNone() {
        assertThat(Numerals.difference(4, -0.00004)).isEqualTo("unchanged");
        assertThat(Numerals.difference(4, -0.00006)).isEqualTo("-0.0001");
        assertThat(Numerals.difference(3, Double.NaN)).isEqualTo("–");
    }

    @Test
    void measuresDifferByWhatIsShownOfThem() {
        assertThat(difference(0.98951, 0.99049)).isEqualTo("unchanged");
        assertThat(difference(0.9904, 0.9906)).isEqualTo("+0.001");
        assertThat(difference(0.25, 0.125)).isEqualTo("-0.125");
        assertThat(difference(Double.NaN, 0.5)).isEqualTo("–");
        assertThat(difference(0.5, Double.NaN)).isEqualTo("–");
    }

    private static String difference(double before, double after) {
        return auc(after).less(auc(before));
    }

    private static Measure auc(double value) {
        return new Measure("AUC", "1 is best, 0.5 chance", true, value);
    }
}
