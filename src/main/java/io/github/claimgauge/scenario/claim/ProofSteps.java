package io.github.claimgauge.scenario.claim;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import java.util.List;
import java.util.Map;

/** What the actor shows, and what looking at it closely has told. Steps about a proof are about the one shown last. */
public final class ProofSteps {

    private final ClaimDraft draft;

    public ProofSteps(World world) {
        draft = world.draft();
    }

    @ParameterType("a screenshot|a video|sample records|a listing of files|the whole set")
    public static String piece(String words) {
        return switch (words) {
            case "a screenshot" -> "screenshot";
            case "a video" -> "video";
            case "sample records" -> "sample_records";
            case "a listing of files" -> "file_tree";
            default -> "full_dump";
        };
    }

    @ParameterType("answered|ignored|refused")
    public static String reply(String word) {
        return word;
    }

    @Given("the actor shows no proof")
    public void none() {
        draft.set("/proofs", List.of());
    }

    @Given("the actor shows {piece}")
    public void shows(String kind) {
        draft.add("/proofs", Map.of("kind", kind));
    }

    @Given("the actor shows {piece} that {whether} be read")
    public void shows(String kind, boolean legible) {
        draft.add("/proofs", Map.of("kind", kind, "legible", legible));
    }

    @Given("the image is {int} by {int} pixels")
    public void size(int width, int height) {
        draft.setInProof("widthPx", width);
        draft.setInProof("heightPx", height);
    }

    @Given("the image shows the inside of a system")
    public void inside() {
        draft.setInProof("shows", "internal_system");
    }

    @Given("the image shows what anybody can see")
    public void outside() {
        draft.setInProof("shows", "public_page");
    }

    @Given("the proof {whether} seen on a host of the victim’s")
    public void onHost(boolean whether) {
        draft.setInProof("onVictimHost", whether);
    }

    @Given("{number} sample records were tried, and {number} proved real")
    public void tried(long tested, long matched) {
        draft.setInProof("tested", tested);
        draft.setInProof("matched", matched);
    }

    @Given("the proof holds {number} thing(s) that cannot be")
    public void inconsistencies(long things) {
        draft.setInProof("inconsistencies", things);
    }

    @Given("the structure of the proof {whether} the victim’s systems")
    public void structure(boolean whether) {
        draft.setInProof("structureFits", whether);
    }

    @Given("the newest record is {number} days older than the claim")
    public void newest(long days) {
        draft.setInProof("newestRecordAt", draft.daysBefore(days));
    }

    @Given("the newest record is of the year of the claim")
    public void newestInTheYear() {
        draft.setInProof("newestRecordAt", draft.daysBefore(0).substring(0, 4));
    }

    @Given("the newest record is of the year before the claim")
    public void newestInTheYearBefore() {
        draft.setInProof("newestRecordAt", draft.daysBefore(365).substring(0, 4));
    }

    @Given("the proof {whether} generated or test data")
    public void dummy(boolean whether) {
        draft.setInProof("dummyData", whether);
    }

    @Given("what was published is {number} {unit} in size")
    public void published(long amount, long unit) {
        draft.setInProof("bytes", amount * unit);
    }

    @Given("independent checkers {whether} verify the proof")
    public void verified(boolean whether) {
        draft.setInProof("independentlyVerified", whether);
    }

    @Given("the proof {whether} found in older leaks")
    public void recycled(boolean whether) {
        draft.setInProof("recycled", whether);
    }

    @Given("{number} percent of the records are in older leaks")
    public void overlap(long percent) {
        draft.setInProof("overlapPercent", percent);
    }

    @Given("the actor {reply} a request for proof")
    public void request(String reply) {
        draft.set("/proofRequest", reply);
    }

    @Given("the proof that the actor promised {whether} come")
    public void promise(boolean came) {
        draft.set("/promisedProof", came ? "delivered" : "missed");
    }

    @Given("the actor promised no proof")
    public void noPromise() {
        draft.set("/promisedProof", "none");
    }
}
