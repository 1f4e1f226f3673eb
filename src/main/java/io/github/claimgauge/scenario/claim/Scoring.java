package io.github.claimgauge.scenario.claim;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Moment;
import io.github.claimgauge.score.Assessment;
import io.github.claimgauge.score.Assessment.Outlook;
import io.github.claimgauge.score.Judgement;
import io.github.claimgauge.score.Question.Choice;
import io.github.claimgauge.score.Rulebook;
import io.github.claimgauge.score.Scorer;
import io.github.claimgauge.score.Scorer.Detail;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One scoring of a scenario's claim, by the rulebook of that moment. The outlook, which costs most, is made when asked for. */
public final class Scoring {

    private final Rulebook rulebook;
    private final Claim known;
    private final Assessment assessment;

    /** @throws io.github.claimgauge.score.AsOfBeforeClaim if there was no claim yet */
    Scoring(Rulebook rulebook, Claim claim, @Nullable Moment asOf) {
        this.rulebook = rulebook;
        this.assessment = new Scorer(rulebook).assess(claim, asOf, Detail.FINDINGS);
        this.known = claim.asOf(assessment.asOf());
    }

    /** Findings and score, without an outlook. */
    public Assessment assessment() {
        return assessment;
    }

    public Assessment explained() {
        return new Scorer(rulebook).assess(known, assessment.asOf(), Detail.FULL);
    }

    public Outlook outlook() {
        var outlook = explained().outlook();
        if (outlook == null) {
            throw new IllegalStateException("A full answer lacks its outlook");
        }
        return outlook;
    }

    /** What each rule said. */
    Judgement judgement() {
        return rulebook.judge(known);
    }

    /** The same claim as of the same moment, with these questions answered. */
    Scoring answered(List<Choice> choices) {
        return new Scoring(rulebook, rulebook.answered(known, choices), assessment.asOf());
    }
}
