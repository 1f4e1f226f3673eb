package io.github.claimgauge.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.RandomClaims;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.facts.Facts;
import io.github.claimgauge.facts.Property;
import io.github.claimgauge.rulebook.folder.RulesFolder;
import io.github.claimgauge.score.Hypothesis;
import io.github.claimgauge.score.Judgement;
import io.github.claimgauge.score.Question.Choice;
import io.github.claimgauge.score.Rulebook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** An answer does to a claim what the engine finds when it is really filled in, however its effect was worked out. */
final class EffectTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<Claim> CLAIMS = RandomClaims.of(34, 3000).toList();

    private final Rulebook rulebook = Rulebooks.load(RulesFolder.bundled());

    static Stream<Property> propertiesFromOnePlace() {
        return Property.all().stream().filter(property -> !property.from().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("propertiesFromOnePlace")
    void aPropertyFromOnePlaceDependsOnNothingElse(Property property) {
        Map<String, Set<Optional<Object>>> values = new HashMap<>();
        for (var claim : CLAIMS) {
            var place = JSON.readTree(RandomClaims.json(claim)).at(property.from());
            var text = place.isMissingNode() ? "null" : place.toString();
            values.computeIfAbsent(text, any -> new HashSet<>()).add(Optional.ofNullable(property.of(Facts.of(claim))));
        }
        assertThat(values).hasSizeGreaterThan(2);
        assertThat(values).allSatisfy((place, found) -> assertThat(found).hasSize(1));
    }

    @Test
    void anAnswerDoesWhatTheEngineFindsWhenItIsFilledIn() {
        for (var claim : CLAIMS.subList(0, 150)) {
            var judgement = rulebook.judge(claim);
            for (var choice : choices(judgement)) {
                given(judgement, choice).ifPresent(after -> assertThat(after.fired())
                        .as("%s: %s", choice.question().id(), choice.answer().id())
                        .isEqualTo(rulebook.judge(rulebook.answered(claim, List.of(choice)))
                                .fired()));
            }
        }
    }

    /** Whether or not the second was looked at alone before: what it does is then known already if the two are apart. */
    @Test
    void soDoesOneAnswerAfterTheOther() {
        var random = new Random(5);
        for (var claim : CLAIMS) {
            var judgement = rulebook.judge(claim);
            var choices = choices(judgement);
            var first = choices.get(random.nextInt(choices.size()));
            var second = choices.get(random.nextInt(choices.size()));
            if (random.nextBoolean()) {
                given(judgement, second);
            }
            if (!first.question().equals(second.question())) {
                given(judgement, first).flatMap(after -> given(after, second)).ifPresent(after -> assertThat(
                                after.fired())
                        .as("%s, then %s", first, second)
                        .isEqualTo(rulebook.judge(rulebook.answered(claim, List.of(first, second)))
                                .fired()));
            }
        }
    }

    @Test
    void whatDoesTheSameToEveryClaimIsNeverImpossible() {
        var known = (DroolsRulebook) rulebook;
        int met = 0;
        for (var claim : CLAIMS.subList(0, 500)) {
            for (var choice : choices(rulebook.judge(claim))) {
                int question = rulebook.questions().indexOf(choice.question());
                if (known.effects().met(question, choice.answer()) != null) {
                    assertThat(known.answers(question).given(claim, choice.answer()))
                            .as(
                                    "%s: %s",
                                    choice.question().id(), choice.answer().id())
                            .isPresent();
                    met++;
                }
            }
        }
        assertThat(met).isGreaterThan(5000);
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

    private Optional<Hypothesis> given(Hypothesis judgement, Choice choice) {
        return judgement.given(rulebook.questions().indexOf(choice.question()), choice.answer());
    }
}
