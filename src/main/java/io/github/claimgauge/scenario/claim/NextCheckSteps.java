package io.github.claimgauge.scenario.claim;

import static io.github.claimgauge.scenario.claim.World.expect;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.github.claimgauge.score.Assessment.AnswerScore;
import io.github.claimgauge.score.Assessment.NextCheck;
import io.github.claimgauge.score.Assessment.Outlook;
import io.github.claimgauge.score.Question;
import io.github.claimgauge.score.Question.Choice;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the answer says is to be found out next, and what comes of finding it out. */
public final class NextCheckSteps {

    private final World world;
    private @Nullable Choice answered;

    public NextCheckSteps(World world) {
        this.world = world;
    }

    @When("{string} is answered with {string}")
    public void answer(String question, String answer) {
        answered = choice(question, answer);
        world.answer(answered);
    }

    @Then("the questions that could move the score furthest come first")
    public void furthestFirst() {
        var swings = world.last().outlook().nextChecks().stream()
                .map(NextCheck::swing)
                .toList();
        expect(swings.size() > 1 && World.isFalling(swings), "The questions could move the score by " + swings);
    }

    @Then("{string} is among the next checks")
    public void isAsked(String question) {
        expect(check(world.last().outlook(), question).isPresent(), "It is not asked, but " + asked());
    }

    @Then("{string} is no longer among the next checks")
    public void isNotAsked(String question) {
        expect(check(world.last().outlook(), question).isEmpty(), "It is still asked");
    }

    @Then("the score is the one that was promised for this answer")
    public void isThePromised() {
        var choice = Optional.ofNullable(answered)
                .orElseThrow(() -> new AssertionError("No question was answered in this scenario"));
        int promised = check(world.before().outlook(), choice.question().text()).stream()
                .flatMap(check -> check.answers().stream())
                .filter(answer -> answer.answer().equals(choice.answer().id()))
                .mapToInt(AnswerScore::score)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No score was promised for this answer"));
        expect(
                world.last().assessment().score() == promised,
                "Promised was " + promised + ", not "
                        + world.last().assessment().score());
    }

    @Then("every score that a next check promises is the score once it is answered")
    public void everyPromiseIsKept() {
        var checks = world.last().outlook().nextChecks();
        expect(!checks.isEmpty(), "There are no next checks");
        for (var check : checks) {
            for (var answer : check.answers()) {
                int actual = world.last()
                        .answered(List.of(choice(check.question(), answer.answer())))
                        .assessment()
                        .score();
                expect(
                        actual == answer.score(),
                        check.question().text() + " " + answer.answer() + ": promised " + answer.score() + ", not "
                                + actual);
            }
        }
    }

    private List<String> asked() {
        return world.last().outlook().nextChecks().stream()
                .map(check -> check.question().text())
                .toList();
    }

    private static Optional<NextCheck> check(Outlook outlook, String question) {
        return outlook.nextChecks().stream()
                .filter(check -> check.question().text().equals(question))
                .findFirst();
    }

    private Choice choice(String question, String answer) {
        return world.rulebook().questions().stream()
                .filter(one -> one.text().equals(question))
                .findFirst()
                .map(found -> choice(found, Words.snake(answer)))
                .orElseThrow(() -> new AssertionError("There is no such question: " + question));
    }

    private static Choice choice(Question question, String answer) {
        return question.answers().stream()
                .filter(one -> one.id().equals(answer))
                .findFirst()
                .map(found -> new Choice(question, found))
                .orElseThrow(() -> new AssertionError("There is no such answer: " + answer));
    }
}
