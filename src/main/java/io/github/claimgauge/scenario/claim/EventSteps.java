package io.github.claimgauge.scenario.claim;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.github.claimgauge.claim.Found;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What happened before and after the claim, and what others than its two parties saw of it. */
public final class EventSteps {

    private static final String CORROBORATION = "/corroboration";

    private static final Map<String, String> VOICES = Map.ofEntries(
            Map.entry("others saw the victim’s services fail", "service_outage"),
            Map.entry("a regulator was told of an incident", "regulator_filing"),
            Map.entry("a researcher found the data genuine", "researcher_verified"),
            Map.entry("a researcher found the claim to be false", "researcher_refuted"),
            Map.entry("Have I Been Pwned lists the breach", "hibp_listed"),
            Map.entry("a national cyber authority has spoken of the incident", "law_enforcement"),
            Map.entry("a supplier has spoken of the incident", "third_party_statement"),
            Map.entry("people in the data confirmed it to the press", "press_contacted_victims"),
            Map.entry("ransom notes were seen", "incident_evidence"),
            Map.entry("the actor admitted that the claim was false", "actor_retracted"),
            Map.entry("another actor credibly claims the same attack", "competing_claim"));

    private final ClaimDraft draft;

    public EventSteps(World world) {
        draft = world.draft();
    }

    /** What somebody other than the victim has shown or said. */
    @ParameterType("(?:others saw|a regulator was|a researcher found|Have I Been Pwned lists|a national cyber authority"
            + "|a supplier has|people in the data|ransom notes|the actor admitted|another actor credibly)"
            + "[A-Za-z’ ]*(?<! on)")
    public static String voice(String words) {
        var kind = VOICES.get(words);
        if (kind == null) {
            throw new AssertionError("Nobody is known to say: " + words);
        }
        return kind;
    }

    @Given("{voice}")
    public void corroborates(String kind) {
        draft.add(CORROBORATION, Map.of("kind", kind));
    }

    @Given("{voice} on {day}")
    public void corroborates(String kind, LocalDate day) {
        draft.add(CORROBORATION, Map.of("kind", kind, "at", day.toString()));
    }

    @Given("nobody else has spoken of it")
    public void nobody() {
        draft.set(CORROBORATION, List.of());
    }

    @Given("the victim’s services were seen to fail {number} day(s) before the claim")
    public void outageBefore(long days) {
        draft.add(CORROBORATION, Map.of("kind", "service_outage", "at", draft.daysBefore(days)));
    }

    @Given("the victim’s services were seen to fail {number} day(s) after the claim")
    public void outageAfter(long days) {
        draft.add(CORROBORATION, Map.of("kind", "service_outage", "at", draft.daysBefore(-days)));
    }

    @Given("the actor had threatened the victim {number} hours before the claim")
    public void threatened(long hours) {
        draft.set("/threatenedAt", draft.hoursBefore(hours));
    }

    @Given("the actor had threatened the victim {number} day(s) before the claim")
    public void threatenedDays(long days) {
        draft.set("/threatenedAt", draft.daysBefore(days));
    }

    @Given("the actor had not announced the attack")
    public void unannounced() {
        draft.set("/threatenedAt", Found.NONE);
    }

    @Given("the actor set no deadline")
    public void noDeadline() {
        draft.set("/claimed/deadline", Found.NONE);
    }

    @Given("the actor’s deadline is {number} days after the claim")
    public void deadline(long days) {
        draft.set("/claimed/deadline", draft.daysBefore(-days));
    }

    @Given("the listing was taken down {number} days after the claim")
    public void removed(long days) {
        draft.set("/listingRemovedAt", draft.daysBefore(-days));
    }

    @Given("the data {whether} published at the deadline")
    public void released(boolean whether) {
        draft.set("/claimed/released", whether);
    }

    @Given("the same brand had claimed this victim {number} days before")
    public void sameBrand(long days) {
        draft.add("/priorListings", Map.of("actor", "Night Herald", "at", draft.daysBefore(days)));
    }

    @Given("another brand had claimed this victim {number} days before")
    public void otherBrand(long days) {
        draft.add("/priorListings", Map.of("actor", "Grey Parade", "at", draft.daysBefore(days)));
    }

    @Given("nobody had claimed this victim before")
    public void nobodyBefore() {
        draft.set("/priorListings", List.of());
    }
}
