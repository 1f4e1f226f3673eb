package io.github.claimgauge.scenario;

import static io.github.claimgauge.scenario.World.expect;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.github.claimgauge.score.Assessment.AnswerScore;
import io.github.claimgauge.score.Assessment.Finding;
import io.github.claimgauge.score.Assessment.Flip;
import io.github.claimgauge.score.Assessment.NextCheck;
import io.github.claimgauge.score.Assessment.Outlook;
import io.github.claimgauge.score.Question;
import io.github.claimgauge.score.Question.Choice;
import io.github.claimgauge.score.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the answer says beside the score: its summary, its order, what is open, and what would change it. */
public final class ExplanationSteps {

    private final World world;
    private @Nullable Choice answered;

    public ExplanationSteps(World world) {
        this.world = world;
    }

    @When("{string} is answered with {string}")
    public void answer(String question, String answer) {
        answered = choice(question, answer);
        world.answer(answered);
    }

    @Then("nothing is reported")
    public void nothingIsReported() {
        expect(
                world.last().assessment().findings().isEmpty(),
                "Reported are " + world.last().assessment().findings());
    }

    @Then("every reason is the same as before")
    public void sameReasons() {
        var before = reasons(world.before());
        var now = reasons(world.last());
        expect(!now.isEmpty() && now.equals(before), "The reasons went from " + before + " to " + now);
    }

    @Then("every rule in force is reported, silent or waiting")
    public void everyRuleIsAccountedFor() {
        var outlook = world.last().outlook();
        var told = new HashSet<String>();
        world.last()
                .assessment()
                .findings()
                .forEach(finding -> told.add(finding.rule().id()));
        outlook.silent().forEach(silent -> told.add(silent.rule()));
        outlook.notAssessed().forEach(waiting -> told.add(waiting.rule()));
        for (var rule : world.rulebook().rules()) {
            boolean judged = rule.status() != Rule.Status.RETIRED;
            expect(told.contains(rule.id()) == judged, "“" + rule.title() + "” is not accounted for");
        }
    }

    @Then("the summary says {string}")
    public void summary(String words) {
        expect(
                world.last().explained().summary().contains(words),
                "The summary says: " + world.last().explained().summary());
    }

    @Then("no sentence of the summary speaks of likelihood and confidence at once")
    public void keepsTheAxesApart() {
        for (var sentence : world.last().explained().summary().split("\\.", -1)) {
            boolean both =
                    sentence.contains(world.last().assessment().band().words()) && sentence.contains("onfidence");
            expect(!both, "Both in one sentence: " + sentence);
        }
    }

    @Then("the weightiest findings come first")
    public void largestFirst() {
        var sizes = world.last().assessment().findings().stream()
                .map(Finding::points)
                .map(Math::abs)
                .toList();
        expect(sizes.size() > 1 && isFalling(sizes), "The findings weigh, in this order, " + sizes);
    }

    @Then("the questions that could move the score furthest come first")
    public void furthestFirst() {
        var swings = world.last().outlook().nextChecks().stream()
                .map(NextCheck::swing)
                .toList();
        expect(swings.size() > 1 && isFalling(swings), "The questions could move the score by " + swings);
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

    @Then("the score lies within the range")
    public void liesWithinTheRange() {
        liesWithin(world.last().outlook());
    }

    @Then("the score lies within the range given before")
    public void liesWithinTheRangeGivenBefore() {
        liesWithin(world.before().outlook());
    }

    @Then("the range is no wider than before")
    public void isNoWider() {
        var before = world.before().outlook();
        var now = world.last().outlook();
        expect(
                before.low() <= now.low() && now.high() <= before.high(),
                "The range went from " + range(before) + " to " + range(now));
    }

    @Then("the range reaches from {string} to {string}")
    public void reaches(String lowest, String highest) {
        var scale = world.rulebook().scale();
        var outlook = world.last().outlook();
        var low = scale.bandOf(outlook.low()).words();
        var high = scale.bandOf(outlook.high()).words();
        expect(low.equals(lowest) && high.equals(highest), "The range reaches from " + low + " to " + high);
    }

    /** As many answers as named lead there, and with any one of them left out the score stays short of it. */
    @Then("the changes that are named, and no fewer of them, lead into the neighbouring judgements")
    public void flips() {
        var flips = world.last().outlook().flips();
        expect(!flips.isEmpty(), "Nothing is named that would change the judgement");
        for (var flip : flips) {
            expect(leads(flip.changes(), flip), "The changes do not lead to: " + flip.to());
            IntStream.range(0, flip.changes().size())
                    .mapToObj(left -> without(flip.changes(), left))
                    .forEach(fewer -> expect(!leads(fewer, flip), "Fewer changes already lead to: " + flip.to()));
        }
    }

    private static List<String> reasons(Scoring scoring) {
        return scoring.assessment().findings().stream()
                .map(Finding::reason)
                .sorted()
                .toList();
    }

    private boolean leads(List<Choice> changes, Flip flip) {
        var reached = world.last().answered(changes).assessment();
        return reached.band().name().equals(flip.to());
    }

    private void liesWithin(Outlook outlook) {
        int score = world.last().assessment().score();
        expect(outlook.low() <= score && score <= outlook.high(), score + " does not lie within " + range(outlook));
    }

    private static String range(Outlook outlook) {
        return outlook.low() + " to " + outlook.high();
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

    private static boolean isFalling(List<Integer> sizes) {
        return IntStream.range(1, sizes.size()).allMatch(index -> sizes.get(index - 1) >= sizes.get(index));
    }

    private static List<Choice> without(List<Choice> choices, int left) {
        var fewer = new ArrayList<>(choices);
        fewer.remove(left);
        return fewer;
    }
}
