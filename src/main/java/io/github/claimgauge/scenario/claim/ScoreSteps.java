package io.github.claimgauge.scenario.claim;

import static io.github.claimgauge.scenario.claim.World.expect;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.github.claimgauge.claim.Moment;
import io.github.claimgauge.score.Admiralty;
import io.github.claimgauge.score.AsOfBeforeClaim;
import io.github.claimgauge.score.Aspect;
import io.github.claimgauge.score.Assessment;
import io.github.claimgauge.score.Assessment.AspectBalance;
import io.github.claimgauge.score.Assessment.Finding;
import io.github.claimgauge.score.Assessment.GroupBalance;
import io.github.claimgauge.score.Likelihood;
import io.github.claimgauge.score.Rule;
import java.time.LocalDate;

/** Scoring, and the number that comes of it. */
public final class ScoreSteps {

    private final World world;
    private int scoreToSay;
    private boolean tooEarly;

    public ScoreSteps(World world) {
        this.world = world;
    }

    @ParameterType("below|above|the same as")
    public static String compared(String words) {
        return words;
    }

    @ParameterType("the event|the victim|its novelty|its scope|the actor")
    public static Aspect aspect(String words) {
        return switch (words) {
            case "the event" -> Aspect.OCCURRENCE;
            case "the victim" -> Aspect.VICTIM;
            case "its novelty" -> Aspect.NOVELTY;
            case "its scope" -> Aspect.SCOPE;
            default -> Aspect.ATTRIBUTION;
        };
    }

    @Given("{finding} weighs {int} points")
    public void weighs(Rule rule, int points) {
        world.weigh(rule, points);
    }

    @When("the claim is/was scored")
    public void score() {
        world.score(null);
    }

    @When("the claim is/was scored as of {day}")
    public void score(LocalDate day) {
        world.score(Moment.parse(day.toString()));
    }

    @When("a score of {int} is put into words")
    public void putIntoWords(int score) {
        scoreToSay = score;
    }

    @Then("it reads {string}")
    public void reads(String words) {
        var scale = world.rulebook().scale();
        var actual = scale.describe(scale.bandOf(scoreToSay));
        expect(actual.equals(words), "It reads: " + actual);
    }

    @When("the score as of {day} is asked for")
    public void ask(LocalDate day) {
        try {
            score(day);
        } catch (AsOfBeforeClaim expected) {
            tooEarly = true;
        }
    }

    @Then("there is no claim to score yet")
    public void thereIsNoClaim() {
        expect(tooEarly, "It was scored as of a day before it was made");
    }

    @Then("the answer is as of {day}")
    public void asOf(LocalDate day) {
        var actual = world.last().assessment().asOf().text();
        expect(actual.equals(day.toString()), "The answer is as of " + actual);
    }

    @Then("the score is {int}")
    public void is(int score) {
        expect(
                world.last().assessment().score() == score,
                "The score is " + world.last().assessment().score());
    }

    @Then("the score is {compared} {int}")
    public void is(String compared, int score) {
        compare("score is ", world.last().assessment().score(), compared, score);
    }

    @Then("the score is {compared} before")
    public void isNow(String compared) {
        compare(
                "score is ",
                world.last().assessment().score(),
                compared,
                world.before().assessment().score());
    }

    /** Even where the score, which ends at 1 and 99, cannot tell. */
    @Then("the points are {compared} before")
    public void pointsAre(String compared) {
        compare(
                "points are ",
                world.last().assessment().points(),
                compared,
                world.before().assessment().points());
    }

    @Then("the score is that of no evidence")
    public void isThatOfTheStart() {
        is(Likelihood.score(world.rulebook().scale().start()));
    }

    @Then("the confidence is {word}")
    public void confidence(String confidence) {
        var actual = world.last().assessment().confidence().toString();
        expect(actual.equals(confidence), "The confidence is " + actual);
    }

    @Then("the source is graded {string} and the information {string}")
    public void graded(String source, String information) {
        var actual = world.last().assessment().admiralty();
        expect(actual.equals(new Admiralty(source, information)), "The grades are " + actual);
    }

    @Then("what bears on {aspect} speaks for the claim")
    public void aspectFor(Aspect aspect) {
        expect(points(aspect) > 0, "What bears on it counts " + points(aspect));
    }

    @Then("what bears on {aspect} speaks against the claim")
    public void aspectAgainst(Aspect aspect) {
        expect(points(aspect) < 0, "What bears on it counts " + points(aspect));
    }

    /** Start and groups make the total, findings make the groups and the aspects, and the total makes the score. */
    @Then("the points add up")
    public void addsUp() {
        var answer = world.last().assessment();
        int applied = answer.groups().stream().mapToInt(GroupBalance::applied).sum();
        int findings = answer.findings().stream().mapToInt(Finding::points).sum();
        int groups = answer.groups().stream().mapToInt(GroupBalance::points).sum();
        int aspects = answer.aspects().stream().mapToInt(AspectBalance::points).sum();
        expect(answer.start() + applied == answer.points(), "The groups do not add up to the total");
        expect(findings == groups, "The findings do not add up to the groups");
        expect(findings == aspects, "The findings do not add up to the aspects");
        expect(answer.score() == Likelihood.score(answer.points()), "The score is not that of the total");
    }

    @Then("the {word} group takes no more than its floor")
    public void isHeldToItsFloor(String name) {
        var group = group(world.last().assessment(), name);
        expect(group.points() < group.floor() && group.applied() == group.floor(), "Of the group counts: " + group);
    }

    @Then("the {word} group adds no more than its ceiling")
    public void isHeldToItsCeiling(String name) {
        var group = group(world.last().assessment(), name);
        expect(group.points() > group.ceiling() && group.applied() == group.ceiling(), "Of the group counts: " + group);
    }

    @Then("the {word} group counts in full")
    public void countsInFull(String name) {
        var group = group(world.last().assessment(), name);
        expect(group.points() == group.applied(), "Of the group counts: " + group);
    }

    private int points(Aspect aspect) {
        return world.last().assessment().aspects().stream()
                .filter(balance -> balance.aspect() == aspect)
                .mapToInt(AspectBalance::points)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing that was found bears on it"));
    }

    private static GroupBalance group(Assessment assessment, String name) {
        return assessment.groups().stream()
                .filter(group -> group.group().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No rule of the group " + name + " found anything"));
    }

    private static void compare(String what, int actual, String compared, int other) {
        boolean met =
                switch (compared) {
                    case "below" -> actual < other;
                    case "above" -> actual > other;
                    default -> actual == other;
                };
        expect(met, "The " + what + actual + ", which is not " + compared + " " + other);
    }
}
