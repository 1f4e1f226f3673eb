package io.github.claimgauge.cli.text;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.export.Grades;
import io.github.claimgauge.score.Assessment;

/** What was claimed, and how likely it is. */
final class Verdict {

    private static final int LABEL = 14;

    private Verdict() {}

    /** Likelihood and confidence never share a sentence (ICD 203). */
    static void write(Claim claim, Assessment assessment, Page page) {
        page.title(claim.title());
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
        var admiralty = assessment.admiralty();
        page.labelled(LABEL, "Admiralty", Grades.both(admiralty.source(), admiralty.information()));
        page.blank().words(0, assessment.summary());
    }
}
