package io.github.claimgauge.scenario.casebook;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.github.claimgauge.casebook.Outcome.Label;
import io.github.claimgauge.casebook.filing.Recalled;
import io.github.claimgauge.casebook.memory.StoredMemory;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Moment;
import io.github.claimgauge.scenario.claim.ClaimDraft;
import io.github.claimgauge.scenario.claim.World;
import java.time.LocalDate;
import java.util.List;

/** What the casebook knew before a claim was made, and what it learnt after. */
public final class MemorySteps {

    private final World world;
    private final Shelf shelf = new Shelf();
    private final StoredMemory memory = new StoredMemory(new Roll(), shelf);
    private List<Recalled> recalled = List.of();

    public MemorySteps(World world) {
        this.world = world;
    }

    @Given("the casebook has a claim by {string} against {string} of {day}")
    public void earlier(String actor, String victim, LocalDate day) {
        shelf.add(claim(actor, victim, day));
    }

    @Given("it was confirmed, as was known on {day}")
    public void confirmed(LocalDate day) {
        shelf.settle(Label.CONFIRMED, Moment.parse(day.toString()));
    }

    @Given("it was refuted, as was known on {day}")
    public void refuted(LocalDate day) {
        shelf.settle(Label.REFUTED, Moment.parse(day.toString()));
    }

    @Given("the casebook has claims by {string} against {number} others of {day}")
    public void burst(String actor, long victims, LocalDate day) {
        for (long victim = 1; victim <= victims; victim++) {
            earlier(actor, "Victim number " + victim, day);
        }
    }

    @When("{string} claims {string} on {day}")
    public void recall(String actor, String victim, LocalDate day) {
        var recollection = memory.recall(claim(actor, victim, day));
        recalled = recollection.recalled();
        world.judge(recollection.evidence());
    }

    @When("the claim is scored with what the casebook knew")
    public void recall() {
        var recollection = memory.recall(world.draft().claim());
        recalled = recollection.recalled();
        world.judge(recollection.evidence());
    }

    @Then("the judgement tells that it remembered {string}")
    public void remembered(String source) {
        World.expect(
                recalled.stream().anyMatch(fact -> fact.source().contains(source)),
                "It remembered " + recalled.stream().map(Recalled::source).toList());
    }

    private static Claim claim(String actor, String victim, LocalDate day) {
        var draft = new ClaimDraft();
        draft.set("/actor/name", actor);
        draft.set("/victim/name", victim);
        draft.claimedOn(day);
        return draft.claim();
    }
}
