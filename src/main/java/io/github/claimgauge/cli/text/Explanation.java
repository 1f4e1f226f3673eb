package io.github.claimgauge.cli.text;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.score.Assessment;
import io.github.claimgauge.score.Scale;

/** An assessment for a person to read: what it says, why, and what to do next. */
public final class Explanation {

    private static final int VERSION_DIGITS = 12;

    private Explanation() {}

    public static String of(Claim claim, Assessment assessment, Scale scale, Page page) {
        Verdict.write(claim, assessment, page);
        Sum.write(assessment, page);
        if (assessment.outlook() != null) {
            new Prospect(scale, page).write(assessment.outlook());
        }
        var edition = assessment.rulebook();
        var version = edition.version();
        page.blank()
                .words(
                        0,
                        "Rulebook " + edition.name() + ", version "
                                + version.substring(0, Math.min(VERSION_DIGITS, version.length()))
                                + ", engine " + edition.engine());
        return page.toString();
    }
}
