package io.github.claimgauge.scenario.claim;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.github.claimgauge.claim.Found;
import java.time.LocalDate;
import java.util.List;

/** What the claim says. */
public final class ContentSteps {

    private final ClaimDraft draft;

    public ContentSteps(World world) {
        draft = world.draft();
    }

    @ParameterType("a data breach|a ransomware attack|a flood of traffic|a defacement|access for sale"
            + "|control of industrial systems|the wiping of systems")
    public static String attack(String words) {
        return switch (words) {
            case "a data breach" -> "data_breach";
            case "a ransomware attack" -> "ransomware";
            case "a flood of traffic" -> "ddos";
            case "a defacement" -> "defacement";
            case "access for sale" -> "access_sale";
            case "control of industrial systems" -> "ot_intrusion";
            default -> "wiper";
        };
    }

    @Given("a/the claim (is )of {attack}")
    public void claims(String attack) {
        draft.set("/attack", attack);
    }

    @Given("{word} claims {attack} at {word} on {day}")
    public void claims(String actor, String attack, String victim, LocalDate day) {
        draft.set("/actor/name", actor);
        draft.set("/victim/name", victim);
        draft.set("/attack", attack);
        draft.claimedOn(day);
    }

    @Given("the actor claims {number} record(s)")
    public void records(long records) {
        draft.set("/claimed/records", records);
    }

    @Given("the actor gives no number of records")
    public void noNumber() {
        draft.set("/claimed/records", Found.NONE);
    }

    @Given("the actor claims {number} {unit} of data")
    public void volume(long amount, long unit) {
        draft.set("/claimed/bytes", amount * unit);
    }

    @Given("the actor gives no size")
    public void noSize() {
        draft.set("/claimed/bytes", Found.NONE);
    }

    @Given("the actor names {things} as what was taken")
    public void kinds(List<String> kinds) {
        draft.set("/claimed/dataTypes", kinds);
    }

    @Given("the actor does not name what was taken")
    public void noKinds() {
        draft.set("/claimed/dataTypes", List.of());
    }

    @Given("the actor asks nothing for it")
    public void free() {
        price(0);
    }

    @Given("the actor asks {number} dollar(s) for it")
    public void price(long dollars) {
        draft.set("/claimed/askingPriceUsd", dollars);
    }

    @Given("the actor asks no price for it")
    public void noPrice() {
        draft.set("/claimed/askingPriceUsd", Found.NONE);
    }

    @Given("the claim {whether} of everything that the victim has")
    public void everything(boolean whether) {
        draft.set("/claimed/entireSystems", whether);
    }

    @Given("the text {whether} only what the victim says about itself")
    public void boilerplate(boolean whether) {
        draft.set("/claimed/boilerplate", whether);
    }

    @Given("the data {whether} be had without any breach")
    public void publiclyAvailable(boolean whether) {
        draft.set("/claimed/publiclyAvailable", whether);
    }

    @Given("the way in that the actor states {whether} what the victim runs")
    public void vector(boolean fits) {
        draft.set("/claimed/vector", fits ? "fits" : "does_not_fit");
    }

    @Given("the actor does not say how it got in")
    public void noVector() {
        draft.set("/claimed/vector", "not_stated");
    }

    @Given("the actor {whether} the data a compilation")
    public void compilation(boolean whether) {
        draft.set("/claimed/compilation", whether);
    }
}
