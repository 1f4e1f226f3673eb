package io.github.claimgauge.scenario.claim;

import static io.github.claimgauge.scenario.claim.World.expect;

import io.cucumber.java.en.Then;
import io.github.claimgauge.score.Assessment.Finding;
import io.github.claimgauge.score.Rule;
import java.util.HashSet;
import java.util.List;

/** What the answer says of what was found: its summary, its reasons, its order, and that no rule is left out. */
public final class ExplanationSteps {

    private final World world;

    public ExplanationSteps(World world) {
        this.world = world;
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
        expect(sizes.size() > 1 && World.isFalling(sizes), "The findings weigh, in this order, " + sizes);
    }

    private static List<String> reasons(Scoring scoring) {
        return scoring.assessment().findings().stream()
                .map(Finding::reason)
                .sorted()
                .toList();
    }
}
