package io.github.claimgauge.scenario.claim;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import java.time.LocalDate;
import java.util.List;

/** Whom the claim names, and what they say. */
public final class VictimSteps {

    private static final String RESPONSE = "/victimResponse/kind";

    private final ClaimDraft draft;

    public VictimSteps(World world) {
        draft = world.draft();
    }

    @ParameterType("says nothing|is investigating|confirms the attack|confirms a part of it|denies the attack"
            + "|denies the attack after an investigation")
    public static String statement(String words) {
        return switch (words) {
            case "says nothing" -> "none";
            case "is investigating" -> "investigating";
            case "confirms the attack" -> "confirmed";
            case "confirms a part of it" -> "partly_confirmed";
            case "denies the attack" -> "denied";
            default -> "denied_after_investigation";
        };
    }

    @Given("the victim {statement}")
    public void says(String statement) {
        draft.set(RESPONSE, statement);
    }

    @Given("the victim {statement} on {day}")
    public void says(String statement, LocalDate day) {
        draft.set(RESPONSE, statement);
        draft.set("/victimResponse/at", day.toString());
    }

    @Given("the victim had confirmed an incident {number} days before the claim")
    public void disclosed(long days) {
        draft.set(RESPONSE, "confirmed");
        draft.set("/victimResponse/at", draft.daysBefore(days));
    }

    @Given("the denial {whether} a reason that others can check")
    public void checkable(boolean whether) {
        draft.set("/victimResponse/checkableReason", whether);
    }

    @Given("the denial {whether} of the victim’s own systems only")
    public void ownSystems(boolean whether) {
        draft.set("/victimResponse/ownSystemsOnly", whether);
    }

    @Given("the victim lies in {countries}")
    public void country(List<String> countries) {
        draft.set("/victim/country", countries.get(0));
    }

    @Given("the victim is in the {things} sector")
    public void sector(List<String> sector) {
        draft.set("/victim/sector", sector.get(0));
    }

    @Given("an organisation of that name {whether}")
    public void exists(boolean whether) {
        draft.set("/victim/exists", whether);
    }

    @Given("another organisation {whether} by the same name")
    public void ambiguous(boolean whether) {
        draft.set("/victim/ambiguousName", whether);
    }

    @Given("the victim {whether} far above the actor’s usual size")
    public void aboveUsualSize(boolean whether) {
        draft.set("/victim/aboveActorsUsualSize", whether);
    }

    @Given("credentials of the victim’s staff {whether} in infostealer logs")
    public void infostealer(boolean whether) {
        draft.set("/victim/infostealer", whether);
    }

    @Given("the victim {whether} run software under mass exploitation")
    public void exposed(boolean whether) {
        draft.set("/victim/exposedToExploit", whether);
    }

    @Given("the victim has {number} customers")
    public void customers(long customers) {
        draft.set("/victim/customers", customers);
    }
}
