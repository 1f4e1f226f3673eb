package io.github.claimgauge.cli.text;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.score.Admiralty;
import io.github.claimgauge.score.Assessment;

/** What was claimed, and how likely it is. */
final class Verdict {

    private static final int LABEL = 14;

    private Verdict() {}

    /** Likelihood and confidence never share a sentence (ICD 203). */
    static void write(Claim claim, Assessment assessment, Page page) {
        page.title(headline(claim));
        page.words(0, (claim.id() == null ? "" : claim.id() + ", ") + "as of " + assessment.asOf());
        page.blank();
        page.labelled(LABEL, "Score", assessment.score() + " of 100, " + assessment.likelihoodText());
        var outlook = assessment.outlook();
        if (outlook != null) {
            page.labelled(
                    LABEL,
                    "Range",
                    outlook.low() + " to " + outlook.high() + ", depending on what is still to be found out");
        }
        page.labelled(LABEL, "Confidence", assessment.confidence().toString());
        page.labelled(LABEL, "Admiralty", words(assessment.admiralty()));
        page.blank().words(0, assessment.summary());
    }

    private static String headline(Claim claim) {
        return claim.headline() != null
                ? claim.headline()
                : claim.actor().name() + " claims "
                        + claim.attack().on(claim.victim().name());
    }

    private static String words(Admiralty admiralty) {
        var source =
                switch (admiralty.source()) {
                    case "A" -> "completely reliable";
                    case "B" -> "usually reliable";
                    case "C" -> "fairly reliable";
                    case "D" -> "not usually reliable";
                    case "E" -> "unreliable";
                    default -> "cannot be judged";
                };
        var information =
                switch (admiralty.information()) {
                    case "1" -> "confirmed by others";
                    case "2" -> "probably true";
                    case "3" -> "possibly true";
                    case "4" -> "doubtful";
                    case "5" -> "improbable";
                    default -> "cannot be judged";
                };
        return admiralty.source() + admiralty.information() + ": source " + source + ", information " + information;
    }
}
