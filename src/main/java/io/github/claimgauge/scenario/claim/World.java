package io.github.claimgauge.scenario.claim;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Moment;
import io.github.claimgauge.score.Question;
import io.github.claimgauge.score.Rule;
import io.github.claimgauge.score.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What one scenario has told and seen so far: a new one for each. */
public final class World {

    private final ClaimDraft draft = new ClaimDraft();
    private final List<Scoring> scorings = new ArrayList<>();
    private Rulebook rulebook;
    private @Nullable Rule subject;

    public World(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    public ClaimDraft draft() {
        return draft;
    }

    public Rulebook rulebook() {
        return rulebook;
    }

    /** From here on, the rule has another weight. */
    void weigh(Rule rule, int weight) {
        rulebook = rulebook.weighing(Map.of(rule.id(), weight));
    }

    void about(Rule rule) {
        subject = rule;
    }

    /** The rule that the scenario is about. */
    Rule subject() {
        if (subject == null) {
            throw new AssertionError(
                    "“the finding” is that of the rule whose id the scenario is tagged with, and it has no tag");
        }
        return subject;
    }

    /** Scores the claim as it has been told so far. */
    public void score(@Nullable Moment asOf) {
        scorings.add(new Scoring(rulebook, draft.claim(), asOf));
    }

    /** Scores another claim than the one that has been told. */
    public void judge(Claim claim) {
        scorings.add(new Scoring(rulebook, claim, null));
    }

    /** Scores the claim that was scored last once more, with a question answered. */
    void answer(Question.Choice choice) {
        scorings.add(last().answered(List.of(choice)));
    }

    public Scoring last() {
        return scoring(1);
    }

    /** The scoring before the last. */
    Scoring before() {
        return scoring(2);
    }

    private Scoring scoring(int fromLast) {
        int index = scorings.size() - fromLast;
        expect(index >= 0, "The claim was not scored often enough for this step");
        return scorings.get(index);
    }

    /** @throws AssertionError with the words if it is not met: they are shown to whoever has changed a rule */
    public static void expect(boolean met, String otherwise) {
        if (!met) {
            throw new AssertionError(otherwise);
        }
    }

    /** Whether no number is larger than the one before it. */
    static boolean isFalling(List<Integer> numbers) {
        return IntStream.range(1, numbers.size()).allMatch(index -> numbers.get(index - 1) >= numbers.get(index));
    }
}
