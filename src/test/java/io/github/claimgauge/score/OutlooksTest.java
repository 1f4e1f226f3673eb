package io.github.claimgauge.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.score.Assessment.Flip;
import io.github.claimgauge.score.Assessment.NextCheck;
import io.github.claimgauge.score.Assessment.Outlook;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the search finds is what trying out every combination of answers finds. */
final class OutlooksTest {

    private static final long SEED = 4711;

    static Stream<Case> riddles() {
        return LongStream.range(SEED, SEED + 400).mapToObj(seed -> Case.of(Riddle.of(seed, 3 + (int) (seed % 5))));
    }

    record Case(Riddle riddle, Balance balance, Outlook outlook) {

        static Case of(Riddle riddle) {
            var balance = new Balance(riddle);
            var judgement = riddle.judgement();
            var outlook = new Outlooks(riddle, balance).of(judgement, balance.sums(judgement.fired()));
            return new Case(riddle, balance, outlook);
        }

        int score(int[] state) {
            return Likelihood.score(
                    balance.total(balance.sums(riddle.judgement(state).fired())));
        }

        int present() {
            return score(riddle.after(List.of()));
        }

        BitSet inPlay() {
            var inPlay = riddle.judgement().open();
            IntStream.range(0, riddle.questions().size())
                    .filter(question -> riddle.questions().get(question).mayChange())
                    .forEach(inPlay::set);
            return inPlay;
        }

        /** The fewest changes that lead to such a score. */
        OptionalInt fewest(IntPredicate such) {
            return riddle.states(inPlay()).stream()
                    .filter(state -> such.test(score(state)))
                    .mapToInt(riddle::changes)
                    .min();
        }
    }

    @ParameterizedTest
    @MethodSource("riddles")
    void rangeIsWhatAllAnswersToOpenQuestionsCanReach(Case given) {
        var scores = given.riddle().states(given.riddle().judgement().open()).stream()
                .mapToInt(given::score)
                .summaryStatistics();

        assertThat(given.outlook().low()).isEqualTo(scores.getMin());
        assertThat(given.outlook().high()).isEqualTo(scores.getMax());
    }

    @ParameterizedTest
    @MethodSource("riddles")
    void nextChecksAreTheOpenQuestionsThatMoveTheScore(Case given) {
        var open = given.riddle().judgement().open();
        var moving = open.stream()
                .mapToObj(given.riddle().questions()::get)
                .filter(question -> question.answers().stream()
                        .anyMatch(answer ->
                                given.score(given.riddle().after(List.of(new Question.Choice(question, answer))))
                                        != given.present()))
                .toList();

        assertThat(given.outlook().nextChecks())
                .extracting(NextCheck::question)
                .containsExactlyInAnyOrderElementsOf(moving);
        for (var check : given.outlook().nextChecks()) {
            var scores = check.question().answers().stream()
                    .map(answer -> new Assessment.AnswerScore(
                            answer.id(),
                            given.score(given.riddle().after(List.of(new Question.Choice(check.question(), answer))))))
                    .toList();
            assertThat(check.answers()).isEqualTo(scores);
        }
    }

    @ParameterizedTest
    @MethodSource("riddles")
    void flipsAreTheFewestChangesIntoTheNextBand(Case given) {
        var scale = given.riddle().scale();
        int band = scale.indexOfBand(given.present());
        var up = given.fewest(score -> scale.indexOfBand(score) > band);
        var down = given.fewest(score -> scale.indexOfBand(score) < band);

        assertThat(given.outlook().flips())
                .extracting(flip -> flip.changes().size())
                .containsExactlyElementsOf(Stream.of(up, down)
                        .flatMapToInt(OptionalInt::stream)
                        .boxed()
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("riddles")
    void oneAnswerThatIsEnoughLandsNearestBeyondTheBorder(Case given) {
        var scale = given.riddle().scale();
        int band = scale.indexOfBand(given.present());
        for (Flip flip : given.outlook().flips()) {
            boolean up = flip.score() > given.present();
            var scores = given.riddle().states(given.inPlay()).stream()
                    .filter(state -> given.riddle().changes(state) == 1)
                    .mapToInt(given::score)
                    .filter(score -> up ? scale.indexOfBand(score) > band : scale.indexOfBand(score) < band);
            if (flip.changes().size() == 1) {
                assertThat(flip.score()).isEqualTo((up ? scores.min() : scores.max()).orElseThrow());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("riddles")
    void flipsLeadWhereTheySay(Case given) {
        var scale = given.riddle().scale();
        for (Flip flip : given.outlook().flips()) {
            int score = given.score(given.riddle().after(flip.changes()));
            assertThat(flip.score()).isEqualTo(score);
            assertThat(flip.to()).isEqualTo(scale.bandOf(score).name());
        }
    }
}
