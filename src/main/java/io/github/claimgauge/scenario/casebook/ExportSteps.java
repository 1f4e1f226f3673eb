package io.github.claimgauge.scenario.casebook;

import static io.github.claimgauge.scenario.claim.World.expect;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.github.claimgauge.export.Dossier;
import io.github.claimgauge.export.Format;
import io.github.claimgauge.json.ClaimWriter;
import io.github.claimgauge.scenario.claim.World;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** What leaves, and in which form. */
public final class ExportSteps {

    private static final String ADDRESS = "https://t.me/nightherald/7";

    private final World world;
    private String export = "";

    public ExportSteps(World world) {
        this.world = world;
    }

    @ParameterType("a page|a table|a STIX bundle|a MISP event")
    public static Format form(String words) {
        return switch (words) {
            case "a page" -> Format.MARKDOWN;
            case "a table" -> Format.CSV;
            case "a STIX bundle" -> Format.STIX;
            default -> Format.MISP;
        };
    }

    @Given("the headline is {string}")
    public void headline(String words) {
        world.draft().set("/headline", words);
    }

    @Given("the claim was posted at an address")
    public void posted() {
        world.draft().set("/channel/url", ADDRESS);
    }

    @When("the claim is exported as {form}")
    public void exported(Format format) {
        world.score(null);
        var scoring = world.last();
        export = new String(
                format.bytes(Dossier.of(world.draft().claim(), scoring.explained())), StandardCharsets.UTF_8);
    }

    @Then("the export says {string}")
    public void says(String words) {
        expect(export.contains(words), "The export reads: " + export);
    }

    @Then("the export does not say {string}")
    public void doesNotSay(String words) {
        expect(!export.contains(words), "The export reads: " + export);
    }

    @Then("every finding and every next check is in the export")
    public void whole() {
        var findings = world.last().assessment().findings().stream()
                .map(finding -> finding.rule().title());
        var checks = world.last().outlook().nextChecks().stream()
                .map(check -> check.question().text());
        Stream.concat(findings, checks).forEach(this::says);
    }

    @Then("no sentence of the export speaks of likelihood and confidence at once")
    public void keepsTheAxesApart() {
        for (var sentence : export.split("\\.\\W|\",\"|\\n", -1)) {
            boolean both = sentence.contains("ikelihood as of") && sentence.contains("onfidence in");
            expect(!both, "Both in one sentence: " + sentence);
        }
        says("Likelihood as of");
        says("Confidence in");
    }

    @Then("the export shows the address so that it cannot be followed")
    public void broken() {
        says("nightherald/7");
        doesNotSay("https://");
    }

    @Then("the table has the facts of the claim under the names of the claim’s parts")
    public void named() {
        var claim = world.draft().claim();
        Stream.of("actor.name", "victim.country", "proofs").forEach(this::says);
        Stream.of(claim.actor().name(), claim.victim().name()).forEach(this::says);
    }

    @Then("the export holds the claim as it was given")
    public void whatWasGiven() {
        var claim = new String(ClaimWriter.bytes(world.draft().claim()), StandardCharsets.UTF_8);
        says(claim.replace("\"", "\\\""));
    }
}
