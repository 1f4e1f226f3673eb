package io.github.claimgauge.scenario.casebook;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.github.claimgauge.access.Caller;
import io.github.claimgauge.access.Trail;
import io.github.claimgauge.access.Transactions;
import io.github.claimgauge.assessment.Assessor;
import io.github.claimgauge.casebook.Casebook;
import io.github.claimgauge.casebook.filing.Memory;
import io.github.claimgauge.intake.Imports;
import io.github.claimgauge.intake.Report;
import io.github.claimgauge.intake.format.Warning;
import io.github.claimgauge.intake.piece.InvalidFile;
import io.github.claimgauge.json.ClaimReader;
import io.github.claimgauge.scenario.claim.World;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What trackers report, and what becomes of it in a casebook that is empty at first. */
public final class IntakeSteps {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-15T12:00:00Z"), ZoneOffset.UTC);
    private static final String CARD_NUMBER = "4111 1111 1111 1111";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final World world;
    private final Drawer drawer = new Drawer();
    private final Imports imports;
    private ArrayNode posts = JsonNodeFactory.instance.arrayNode();
    private @Nullable Report report;

    public IntakeSteps(World world) {
        this.world = world;
        var edition = new Drawer.OneEdition(new Assessor(world.rulebook()));
        var casebook = new Casebook(Transactions.NONE, drawer, Memory.BLANK, edition, Trail.NONE, CLOCK);
        this.imports = new Imports(Transactions.NONE, casebook, new ClaimReader(CLOCK));
    }

    @ParameterType("\\d{1,2} (?:March|June) \\d{4}")
    public static LocalDate date(String words) {
        return LocalDate.parse(words, DAY);
    }

    @ParameterType("Switzerland|Germany")
    public static String country(String name) {
        return name;
    }

    @Given("a tracker saw {string} name {string} on {date}")
    public void seen(String actor, String victim, LocalDate day) {
        posts = JsonNodeFactory.instance.arrayNode();
        posts.addObject()
                .put("group_name", actor)
                .put("post_title", victim)
                .put("discovered", day + " 09:30:00.123456");
    }

    @Given("another tracker saw {string} name {string} on that day")
    public void seenToo(String actor, String victim) {
        var day = post().get("discovered").stringValue().substring(0, 10);
        posts = JsonNodeFactory.instance.arrayNode();
        posts.addObject().put("group", actor).put("victim", victim).put("discovered", day + "T22:10:00Z");
    }

    @Given("the tracker has a picture of the post")
    public void picture() {
        post().put("screenshot", "https://tracker.example/1.png");
    }

    @Given("the post has a text with a card number")
    public void text() {
        post().put("description", "All of it: " + CARD_NUMBER);
    }

    @Given("the tracker has learnt that the victim is in {country}")
    public void learnt(String country) {
        post().put("country", country);
    }

    @Given("the report has a post that names nobody")
    public void namesNobody() {
        posts.addObject().put("group_name", "Night Herald").put("discovered", "2025-03-04");
    }

    /** Once more than the step that the scenario is about. */
    @Given("the report was imported")
    public void wasImported() {
        take();
    }

    @When("the report is imported")
    public void isImported() {
        take();
        drawer.claims().forEach(world::judge);
    }

    @Then("the day of the claim is an estimate")
    public void estimated() {
        World.expect(
                drawer.claims().stream().allMatch(claim -> Boolean.TRUE.equals(claim.claimedAtEstimated())),
                "The day of the claim is no estimate");
    }

    @Then("the casebook holds {number} claim(s)")
    public void holds(long count) {
        World.expect(
                drawer.claims().size() == count,
                "The casebook holds " + drawer.claims().size());
    }

    @Then("the casebook says that the victim is in {country}")
    public void says(String country) {
        var code = country.equals("Germany") ? "DE" : "CH";
        World.expect(
                drawer.claims().stream()
                        .allMatch(claim -> code.equals(claim.victim().country())),
                "The victim is elsewhere");
    }

    @Then("the casebook holds nothing of that text")
    public void holdsNoText() {
        World.expect(
                drawer.claims().stream().noneMatch(claim -> claim.toString().contains(CARD_NUMBER)),
                "The casebook holds the card number");
    }

    @Then("the import tells that the picture is no proof")
    public void pictureTold() {
        expectTold(Warning.Kind.NOT_PROOF);
    }

    @Then("the import tells that the text was not kept")
    public void textTold() {
        expectTold(Warning.Kind.MAY_BE_LEAKED);
    }

    @Then("the import tells that {number} claim is unchanged")
    public void unchanged(long count) {
        World.expect(report().unchanged() == count, "Unchanged are " + report().unchanged());
    }

    @Then("the import tells that {number} claim is updated")
    public void updated(long count) {
        World.expect(report().updated() == count, "Updated are " + report().updated());
    }

    @Then("the import tells that the file says otherwise")
    public void otherwise() {
        World.expect(report().keeping() == 1, "Nothing was kept");
    }

    @Then("the import tells that {number} post was refused, where it stands and why")
    public void refused(long count) {
        World.expect(report().refused() == count, "Refused are " + report().refused());
        World.expect(
                report().refusals().stream()
                        .allMatch(refusal ->
                                refusal.line() > 0 && !refusal.faults().isEmpty()),
                "It does not say where and why");
    }

    private void expectTold(Warning.Kind kind) {
        World.expect(
                report().told().stream().anyMatch(told -> told.warning().kind() == kind),
                "The import does not tell " + kind);
    }

    private ObjectNode post() {
        return (ObjectNode) posts.get(0);
    }

    private Report report() {
        if (report == null) {
            throw new AssertionError("Nothing was imported");
        }
        return report;
    }

    /** @throws InvalidFile if the report is none */
    private void take() {
        try (var file = new ByteArrayInputStream(JsonMapper.shared().writeValueAsBytes(posts))) {
            report = imports.take(Caller.local(), file, Optional.empty());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
