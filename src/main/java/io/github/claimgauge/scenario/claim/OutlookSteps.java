package io.github.claimgauge.scenario.claim;

import static io.github.claimgauge.scenario.claim.World.expect;

import io.cucumber.java.en.Then;
import io.github.claimgauge.score.Assessment.Flip;
import io.github.claimgauge.score.Assessment.Outlook;
import io.github.claimgauge.score.Question.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** How far the score could still move, and what it takes to change the judgement. */
public final class OutlookSteps {

    private final World world;

    public OutlookSteps(World world) {
        this.world = world;
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

    private static List<Choice> without(List<Choice> choices, int left) {
        var fewer = new ArrayList<>(choices);
        fewer.remove(left);
        return fewer;
    }
}
