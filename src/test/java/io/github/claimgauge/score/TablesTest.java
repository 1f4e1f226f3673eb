package io.github.claimgauge.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.rulebook.Rulebooks;
import io.github.claimgauge.rulebook.folder.RulesFolder;
import io.github.claimgauge.score.Admiralty.Credibility;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published scales, value by value. */
final class TablesTest {

    private static final Scale SHIPPED = Rulebooks.load(RulesFolder.bundled()).scale();
    private static final Scale.ConfidenceScale CONFIDENCE = new Scale.ConfidenceScale(Set.of("victim"), 5, 50, 70, 2);

    @ParameterizedTest
    @CsvSource({
        "1, almost_no_chance", "4, almost_no_chance", "5, very_unlikely", "19, very_unlikely",
        "20, unlikely", "44, unlikely", "45, roughly_even_chance", "54, roughly_even_chance",
        "55, likely", "79, likely", "80, very_likely", "94, very_likely",
        "95, almost_certain", "99, almost_certain"
    })
    void aBandBeginsAtItsLowerBound(int score, String band) {
        assertThat(SHIPPED.bandOf(score).name()).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({
        "-200, 0.0, 1",
        "-20, 0.0099, 1",
        "-10, 0.0909, 9",
        "-3, 0.3339, 33",
        "0, 0.5, 50",
        "3, 0.6661, 67",
        "10, 0.9091, 91",
        "20, 0.9901, 99",
        "200, 1.0, 99"
    })
    void tenPointsMultiplyTheOddsByTen(int points, double likelihood, int score) {
        assertThat(Likelihood.of(points)).isEqualTo(likelihood);
        assertThat(Likelihood.score(points)).isEqualTo(score);
    }

    @Test
    void theFewestPointsForAScoreGiveItAndOneLessDoesNot() {
        for (int score = Likelihood.LOWEST_SCORE + 1; score <= Likelihood.HIGHEST_SCORE; score++) {
            int points = Likelihood.pointsFor(score);

            assertThat(Likelihood.score(points)).isGreaterThanOrEqualTo(score);
            assertThat(Likelihood.score(points - 1)).isLessThan(score);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, LOW",
        "0, 49, LOW",
        "0, 50, MODERATE",
        "1, 0, MODERATE",
        "2, 69, MODERATE",
        "2, 70, HIGH",
        "1, 100, MODERATE"
    })
    void confidenceComesFromVoicesAndCoverage(int voices, int coverage, Confidence confidence) {
        assertThat(Confidence.of(CONFIDENCE, voices, coverage)).isEqualTo(confidence);
    }

    @ParameterizedTest
    @CsvSource({
        "99, false, false, HIGH, 6", "80, true, true, LOW, 1", "79, true, true, MODERATE, 2",
        "80, true, false, MODERATE, 2", "80, true, false, LOW, 3", "55, true, false, LOW, 3",
        "54, true, false, HIGH, 3", "45, true, false, LOW, 3", "44, true, false, HIGH, 4",
        "20, true, false, HIGH, 4", "19, true, false, MODERATE, 5", "19, true, false, LOW, 4"
    })
    void informationIsGradedByScoreVoicesAndConfidence(
            int score, boolean judged, boolean confirmedByOthers, Confidence confidence, int grade) {
        assertThat(new Credibility(score, judged, confirmedByOthers, confidence).grade())
                .isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({"1, 90", "2, 70", "3, 50", "4, 30", "5, 10", "6, -1"})
    void stixConfidenceFollowsTheGradeAndIsLeftOutForSix(String grade, int confidence) {
        assertThat(new Admiralty("F", grade).stixConfidence().orElse(-1)).isEqualTo(confidence);
    }
}
