package io.github.claimgauge.score;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Moment;
import io.github.claimgauge.score.Assessment.Finding;
import io.github.claimgauge.score.Assessment.Outlook;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The paragraph that a person would write. Likelihood and confidence never share a sentence (ICD 203). */
final class Summary {

    private static final int REASONS = 3;

    private Summary() {}

    static String of(
            Claim claim,
            Moment asOf,
            int score,
            Scale.Band band,
            Confidence confidence,
            List<Finding> findings,
            @Nullable Outlook outlook) {
        var text = new StringBuilder()
                .append("As of ")
                .append(asOf)
                .append(", ")
                .append(judgement(band))
                .append(" (")
                .append(score)
                .append(" %) that ")
                .append(claim.actor().name())
                .append(" newly did what it claims: ")
                .append(claim.attack().on(claim.victim().name()))
                .append(claim.victim().name().endsWith(".") ? "" : ".");
        append(text, " Against it: ", findings, finding -> finding.points() < 0);
        append(text, " For it: ", findings, finding -> finding.points() > 0);
        if (findings.stream().noneMatch(finding -> finding.points() != 0)) {
            text.append(" No rule found anything that speaks for it or against it.");
        }
        text.append(" Confidence in this judgement is ").append(confidence).append('.');
        if (outlook != null && !outlook.nextChecks().isEmpty()) {
            text.append(" Ask next: ")
                    .append(outlook.nextChecks().get(0).question().text());
        }
        return text.toString();
    }

    private static String judgement(Scale.Band band) {
        if (!band.words().endsWith("chance")) {
            return "it is " + band.words();
        }
        return "there is " + (band.words().startsWith("almost no") ? "" : "a ") + band.words();
    }

    private static void append(StringBuilder text, String lead, List<Finding> findings, Predicate<Finding> such) {
        int told = 0;
        for (var finding : findings) {
            if (told < REASONS && such.test(finding)) {
                text.append(told == 0 ? lead : ". ").append(finding.reason());
                told++;
            }
        }
        text.append(told == 0 ? "" : ".");
    }
}
