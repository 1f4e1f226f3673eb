package io.github.claimgauge.rulebook.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.RandomClaims;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.InvalidInput;
import io.github.claimgauge.facts.Facts;
import io.github.claimgauge.facts.Property;
import io.github.claimgauge.rulebook.folder.Lint;
import io.github.claimgauge.rulebook.folder.RulesFolder;
import io.github.claimgauge.score.Question;
import io.github.claimgauge.score.Question.Answer;
import io.github.claimgauge.score.Question.Setting;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code questions.yaml} says about each question is true of every claim. */
final class AnswersTest {

    private static final List<Claim> CLAIMS = RandomClaims.of(21, 800).toList();
    private static final Map<String, Set<String>> CHANGED =
            questions().collect(Collectors.toMap(Question::id, AnswersTest::changes));

    static Stream<Question> questions() {
        return Lint.check(RulesFolder.bundled()).questions().stream();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void changeNoPropertyBesideTheDeclaredOnes(Question question) {
        assertThat(question.properties()).containsAll(CHANGED.get(question.id()));
    }

    /** One that it does not change itself must be such that the question leads on to the one that does. */
    @ParameterizedTest
    @MethodSource("questions")
    void changeEachDeclaredPropertyOrLeadOnToIt(Question question) {
        var changed = new TreeSet<>(CHANGED.get(question.id()));
        questions()
                .filter(next -> next.pointer().startsWith(question.pointer() + "/")
                        || question.pointer().equals(next.presupposes()))
                .forEach(next -> changed.addAll(CHANGED.get(next.id())));

        assertThat(changed).containsAll(question.properties());
    }

    @Test
    void areMadeFromTheClaimOnlyWhereTheyNameWhatItSays() {
        var copied = answer("copied", "\"$victim.country\"");
        var fixed = answer("fixed", "\"retail, below 5 $\"");
        var answers = Answers.compile(new Question(
                "a.b", "", "", "/victim/sector", null, List.of("a.b"), List.of(copied, fixed), false, false));

        assertThat(answers.isMadeFromTheClaim(copied)).isTrue();
        assertThat(answers.isMadeFromTheClaim(fixed)).isFalse();
    }

    private static Answer answer(String id, String json) {
        return new Answer(id, List.of(new Setting("/victim/sector", json)), false);
    }

    /** An empty list would say that somebody had looked and found none. */
    @ParameterizedTest
    @MethodSource("questions")
    void inventNothingThatTheQuestionIsNotAbout(Question question) {
        var answers = Answers.compile(question);
        for (var claim : CLAIMS) {
            if (!answers.isReachableIn(claim)) {
                assertThat(question.answers()).allSatisfy(answer -> assertThat(answers.fillIn(claim, answer))
                        .isEqualTo(claim));
            }
        }
    }

    private static Set<String> changes(Question question) {
        var answers = Answers.compile(question);
        var changed = new TreeSet<String>();
        for (var claim : CLAIMS) {
            if (answers.isApplicableTo(claim)) {
                question.answers().forEach(answer -> changed.addAll(changes(answers, claim, answer)));
            }
        }
        return changed;
    }

    private static Set<String> changes(Answers answers, Claim claim, Answer answer) {
        try {
            var before = Facts.of(claim);
            var after = Facts.of(answers.fillIn(claim, answer));
            return Property.all().stream()
                    .filter(property -> !Objects.equals(property.of(before), property.of(after)))
                    .map(Property::name)
                    .collect(Collectors.toSet());
        } catch (InvalidInput cannotBe) {
            return Set.of();
        }
    }
}
