package io.github.claimgauge.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.RandomClaims;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.rulebook.folder.RulesFolder;
import io.github.claimgauge.score.Hypothesis;
import io.github.claimgauge.score.Judgement;
import io.github.claimgauge.score.Question.Choice;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** An answer does to a claim what the engine finds when it is really filled in, however that was worked out. */
final class SuppositionTest {

    private static final List<Claim> CLAIMS = RandomClaims.of(34, 3000).toList();

    private DroolsRulebook rulebook = (DroolsRulebook) Rulebooks.load(RulesFolder.bundled());

    @Test
    void anAnswerDoesWhatTheEngineFindsWhenItIsFilledIn() {
        int compared = 0;
        for (var claim : CLAIMS.subList(0, 150)) {
            var judgement = rulebook.judge(claim);
            for (var choice : choices(judgement)) {
                var found = found(claim, List.of(choice));
                assertThat(fired(given(judgement, choice))).as(name(choice)).isEqualTo(found);
                compared += found.isPresent() ? 1 : 0;
            }
        }
        assertThat(compared).isGreaterThan(10_000);
    }

    /** Whether or not the second was looked at alone before: what it does is then known already if the two are apart. */
    @Test
    void soDoesOneAnswerAfterTheOther() {
        var random = new Random(5);
        int compared = 0;
        for (var claim : CLAIMS) {
            var judgement = rulebook.judge(claim);
            var choices = choices(judgement);
            var first = choices.get(random.nextInt(choices.size()));
            var second = choices.get(random.nextInt(choices.size()));
            if (random.nextBoolean()) {
                given(judgement, second);
            }
            if (!first.question().equals(second.question())) {
                var found = found(claim, List.of(first, second));
                assertThat(fired(given(judgement, first).flatMap(after -> given(after, second))))
                        .as("%s, then %s", name(first), name(second))
                        .isEqualTo(found);
                compared += found.isPresent() ? 1 : 0;
            }
        }
        assertThat(compared).isGreaterThan(2_000);
    }

    @Test
    void aFixedAnswerIsNeverImpossible() {
        int fixed = 0;
        for (var claim : CLAIMS.subList(0, 500)) {
            for (var choice : choices(rulebook.judge(claim))) {
                if (rulebook.effects().of(ordinal(choice), choice.answer()).met() != null) {
                    assertThat(filledIn(claim, choice)).as(name(choice)).isPresent();
                    fixed++;
                }
            }
        }
        assertThat(fixed).isGreaterThan(5000);
    }

    /** "No" to a borrowed name leaves the record alone; here "yes" does not, though it says no to something else first. */
    @Test
    void soDoesAnAnswerThatSaysNoAndYes() {
        asking(
                "actor.confirmed, actor.reliability]\n  answers:\n    \"yes\": true",
                "actor.confirmed, actor.reliability, actor.recycler]\n  answers:\n"
                        + "    \"yes\": {/actor/knownRecycler: false, /actor/brandRevived: true}");

        anAnswerDoesWhatTheEngineFindsWhenItIsFilledIn();
    }

    /** Most answers can only show that an organisation exists; here one says beside its own place that it does not. */
    @Test
    void soDoesAnAnswerThatDecidesWhatIsAskedElsewhere() {
        asking(
                "[target.ambiguousName]\n  answers:\n    \"yes\": true",
                "[target.ambiguousName, target.exists]\n  answers:\n"
                        + "    \"yes\": {/victim/exists: false, /victim/ambiguousName: true}");

        anAnswerDoesWhatTheEngineFindsWhenItIsFilledIn();
    }

    private void asking(String before, String after) {
        var files = new HashMap<>(RulesFolder.bundled().files());
        files.computeIfPresent("questions.yaml", (name, text) -> text.replace(before, after));
        assertThat(files).isNotEqualTo(RulesFolder.bundled().files());
        rulebook = (DroolsRulebook) Rulebooks.load(new RulesFolder(files));
    }

    /** Before any other answer and after: what is left out where answers are combined must be missed nowhere. */
    @Test
    void anIdleAnswerDoesWhatGivingNoneDoes() {
        var random = new Random(6);
        int idle = 0;
        for (var claim : CLAIMS.subList(0, 500)) {
            var judgement = rulebook.judge(claim);
            var choices = choices(judgement);
            for (var choice : choices) {
                if (judgement.isIdle(ordinal(choice), choice.answer())) {
                    var other = choices.get(random.nextInt(choices.size()));
                    if (!other.question().equals(choice.question())) {
                        assertThat(found(claim, List.of(choice, other)))
                                .as("%s, then %s", name(choice), name(other))
                                .isEqualTo(found(claim, List.of(other)));
                        idle++;
                    }
                }
            }
        }
        assertThat(idle).isGreaterThan(3000);
    }

    private List<Choice> choices(Judgement judgement) {
        var choices = new ArrayList<Choice>();
        for (int question = 0; question < rulebook.questions().size(); question++) {
            for (var answer : judgement.possibleAnswers(question)) {
                choices.add(new Choice(rulebook.questions().get(question), answer));
            }
        }
        return choices;
    }

    private static String name(Choice choice) {
        return choice.question().id() + ": " + choice.answer().id();
    }

    private int ordinal(Choice choice) {
        return rulebook.questions().indexOf(choice.question());
    }

    private Optional<Hypothesis> given(Hypothesis before, Choice choice) {
        return before.given(ordinal(choice), choice.answer());
    }

    private static Optional<BitSet> fired(Optional<Hypothesis> hypothesis) {
        return hypothesis.map(Hypothesis::fired);
    }

    /** What the engine finds; empty if one of the answers cannot be true of the claim. */
    private Optional<BitSet> found(Claim claim, List<Choice> choices) {
        var possible = Optional.of(claim);
        for (var choice : choices) {
            possible = possible.flatMap(before -> filledIn(before, choice));
        }
        return possible.map(
                after -> rulebook.judge(rulebook.answered(claim, choices)).fired());
    }

    private Optional<Claim> filledIn(Claim claim, Choice choice) {
        return rulebook.answers(ordinal(choice)).given(claim, choice.answer());
    }
}
