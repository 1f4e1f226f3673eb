package io.github.claimgauge.casebook.filing;

import io.github.claimgauge.score.Assessment;
import io.github.claimgauge.score.Assessment.Outlook;
import io.github.claimgauge.score.Scale;
import org.jspecify.annotations.Nullable;

/**
 * An assessment in four words, to list and to sort by.
 *
 * @param score 1 to 99
 * @param band name of the band, lower snake case
 * @param confidence low, moderate or high
 * @param open whether the answer to a single open question would lead into another band
 */
public record Verdict(int score, String band, String confidence, boolean open) {

    static Verdict of(Assessment assessment, Scale scale) {
        return new Verdict(
                assessment.score(),
                assessment.band().name(),
                assessment.confidence().toString(),
                isOpen(assessment.outlook(), assessment.band(), scale));
    }

    private static boolean isOpen(@Nullable Outlook outlook, Scale.Band band, Scale scale) {
        return outlook != null
                && outlook.nextChecks().stream()
                        .flatMap(check -> check.answers().stream())
                        .anyMatch(answer -> !scale.bandOf(answer.score()).equals(band));
    }
}
