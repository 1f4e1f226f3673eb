package io.github.claimgauge.scenario;

import io.github.claimgauge.assessment.Assessor;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Moment;
import io.github.claimgauge.score.Assessment;
import io.github.claimgauge.score.Assessment.Outlook;
import io.github.claimgauge.score.Question;
import io.github.claimgauge.score.Rule;
import io.github.claimgauge.score.Rulebook;
import io.github.claimgauge.score.Scorer.Detail;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one scenario has told and seen so far: a new one for each. */
public final class World {

    private final ClaimDraft draft = new ClaimDraft();
    private final List<Assessment> assessments = new ArrayList<>();
    private Rulebook rulebook;
    private @Nullable Claim claim;
    private @Nullable Rule subject;

    World(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    ClaimDraft draft() {
        return draft;
    }

    Rulebook rulebook() {
        return rulebook;
    }

    /** From here on, the rule with this title has another weight. */
    void weigh(Rule rule, int weight) {
        rulebook = rulebook.weighing(Map.of(rule.id(), weight));
    }

    /** The rule that the scenario is about. */
    Rule subject() {
        if (subject == null) {
            throw new AssertionError(
                    "“the finding” stands for the rule that a scenario is tagged with; this one has no tag");
        }
        return subject;
    }

    void about(Rule rule) {
        subject = rule;
    }

    /** Scores the claim as it has been told so far. */
    void score(@Nullable Moment asOf) {
        score(draft.claim(), asOf);
    }

    /** Scores the same claim with one question answered, as of the same moment. */
    void answer(Question.Choice choice) {
        score(answered(List.of(choice)), last().asOf());
    }

    /** What the score would be with these answers; the scenario goes on without them. */
    Assessment trial(List<Question.Choice> choices) {
        return new Assessor(rulebook).assess(answered(choices), last().asOf(), Detail.FINDINGS);
    }

    /** The latest answer. */
    Assessment last() {
        return assessment(1);
    }

    /** The answer before the latest. */
    Assessment before() {
        return assessment(2);
    }

    Outlook outlook() {
        return outlook(last());
    }

    static Outlook outlook(Assessment assessment) {
        var outlook = assessment.outlook();
        if (outlook == null) {
            throw new AssertionError("The claim was scored without an outlook");
        }
        return outlook;
    }

    Optional<Rule> rule(String id) {
        return rulebook.rules().stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    static void expect(boolean met, String otherwise) {
        if (!met) {
            throw new AssertionError(otherwise);
        }
    }

    private void score(Claim scored, @Nullable Moment asOf) {
        claim = scored;
        assessments.add(new Assessor(rulebook).assess(scored, asOf, Detail.FULL));
    }

    /** Answers are given to what was known at the moment of scoring. */
    private Claim answered(List<Question.Choice> choices) {
        if (claim == null) {
            throw new AssertionError("The claim was not scored yet");
        }
        return rulebook.answered(claim.asOf(last().asOf()), choices);
    }

    private Assessment assessment(int fromLast) {
        int index = assessments.size() - fromLast;
        expect(index >= 0, "The claim was not scored often enough for this step");
        return assessments.get(index);
    }
}
