package io.github.claimgauge.scenario.claim;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import java.util.List;

/** Who makes the claim. */
public final class ActorSteps {

    private final ClaimDraft draft;

    public ActorSteps(World world) {
        draft = world.draft();
    }

    @ParameterType("ransomware|hacktivist|extortion|data broker|state")
    public static String sort(String word) {
        return Words.snake(word);
    }

    @Given("the actor is a/an {sort}( gang)( group)")
    public void is(String sort) {
        draft.set("/actor/kind", sort);
    }

    @Given("{number} earlier claim(s) of the actor was/were confirmed")
    public void confirmed(long claims) {
        draft.set("/actor/record/confirmed", claims);
    }

    @Given("{number} earlier claim(s) of the actor was/were refuted")
    public void refuted(long claims) {
        draft.set("/actor/record/refuted", claims);
    }

    @Given("the actor {whether} known for re-posting old leaks")
    public void recycles(boolean whether) {
        draft.set("/actor/knownRecycler", whether);
    }

    @Given("the actor’s name {whether} an old brand that came back without proof of continuity")
    public void revived(boolean whether) {
        draft.set("/actor/brandRevived", whether);
    }

    @Given("the actor’s name can be taken for that of {string}")
    public void looksLike(String other) {
        draft.set("/actor/lookalikeOf", List.of(other));
    }

    @Given("the actor’s name can be taken for nobody else’s")
    public void looksLikeNobody() {
        draft.set("/actor/lookalikeOf", List.of());
    }

    @Given("the actor’s servers were seized {number} days before the claim")
    public void takenDown(long daysBefore) {
        draft.set("/actor/takedownAt", draft.daysBefore(daysBefore));
    }

    @Given("the actor’s servers were seized in {int}")
    public void takenDownIn(int year) {
        draft.set("/actor/takedownAt", Integer.toString(year));
    }

    @Given("the actor’s usual victims lie in {countries}")
    public void usualCountries(List<String> countries) {
        draft.set("/actor/usualCountries", countries);
    }

    @Given("the actor’s victims lie anywhere")
    public void anywhere() {
        draft.set("/actor/usualCountries", List.of());
    }

    @Given("the actor’s usual victims are in {things}")
    public void usualSectors(List<String> sectors) {
        draft.set("/actor/usualSectors", sectors);
    }

    @Given("the actor named {number} victim(s) on that day")
    public void sameDay(long victims) {
        draft.set("/actor/claimsSameDay", victims);
    }
}
