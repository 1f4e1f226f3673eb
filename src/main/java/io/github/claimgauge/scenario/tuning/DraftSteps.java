package io.github.claimgauge.scenario.tuning;

import static io.github.claimgauge.scenario.claim.World.expect;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.github.claimgauge.access.Caller;
import io.github.claimgauge.access.Role;
import io.github.claimgauge.casebook.filing.Trigger;
import io.github.claimgauge.claim.Claim.Tlp;
import io.github.claimgauge.json.AnswerWriter;
import io.github.claimgauge.scenario.claim.ClaimDraft;
import io.github.claimgauge.scenario.claim.World;
import io.github.claimgauge.score.Rule;
import io.github.claimgauge.score.Scorer.Detail;
import io.github.claimgauge.tuning.draft.Draft;
import io.github.claimgauge.tuning.draft.Drafted;
import io.github.claimgauge.tuning.draft.FaultyDraft;
import io.github.claimgauge.tuning.draft.Wish;
import io.github.claimgauge.tuning.edition.NotInForce;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Drafts of other numbers: what they would change, and how they come into force. */
public final class DraftSteps {

    private static final Caller ANALYST = new Caller("analyst", Role.ANALYST, Tlp.AMBER);
    private static final Caller EDITOR = new Caller("editor", Role.RULE_EDITOR, Tlp.RED);
    private static final String REASON = "The cases say so";

    private final World world;
    private final Map<String, String> answers = new LinkedHashMap<>();
    private final List<String> drafts = new ArrayList<>();
    private @Nullable Workroom room;
    private @Nullable RuntimeException refusal;

    public DraftSteps(World world) {
        this.world = world;
    }

    @Given("the casebook keeps a claim of which nothing is known")
    public void keepPlain() {
        keep(new ClaimDraft());
    }

    @Given("the casebook keeps a claim whose proof cannot be read")
    public void keepIllegible() {
        keep(illegible());
    }

    @Given("the casebook keeps a claim whose proof cannot be read, marked as secret")
    public void keepSecret() {
        var secret = illegible();
        secret.set("/tlp", "red");
        keep(secret);
    }

    @When("a draft makes {finding} weigh {int} points")
    public void weigh(Rule rule, int points) {
        draft("/weights/" + rule.id(), points);
    }

    @When("a draft makes {finding} weigh {int} points less")
    public void weighLess(Rule rule, int points) {
        weigh(rule, rule.weight() - points);
    }

    @When("a draft lowers the start by {int} point(s)")
    public void lowerStart(int points) {
        draft("/start", room().inForce().rulebook().scale().start() - points);
    }

    @When("a draft makes the {word} group take at least {int} points")
    public void raiseFloor(String group, int points) {
        draft("/groups/" + group + "/floor", points);
    }

    @When("the/that draft is/was published")
    public void publishLast() {
        publish(last());
    }

    @When("the first draft is published")
    public void publishFirst() {
        publish(room().drafting().get(drafts.get(0)));
    }

    @When("the rules before it are put in force again")
    public void rollBack() {
        room().publishing().activate(EDITOR, last().draft().parent(), REASON);
    }

    @Then("it would move {number} claim(s) of {number}")
    public void moves(long moved, long claims) {
        var drafted = last();
        var drafting = room().drafting();
        var effect = room().effects()
                .of(
                        drafting.workshop().before(drafted).rulebook(),
                        drafting.workshop().after(drafted).rulebook(),
                        ANALYST.ceiling(),
                        0);
        expect(
                effect.moved() == moved && effect.claims() == claims,
                "It would move " + effect.moved() + " of " + effect.claims());
    }

    @Then("it shows what changes in the rules, which is one line")
    public void changesOneLine() {
        var preview = last().preview();
        long lines = preview.before().files().entrySet().stream()
                .mapToLong(file ->
                        otherLines(file.getValue(), preview.after().files().getOrDefault(file.getKey(), "")))
                .sum();
        expect(lines == 1, "It changes " + lines + " lines");
    }

    @Then("every answer is the same as before")
    public void answersStand() {
        answers.forEach((id, answer) -> expect(answer.equals(answer(id)), "The answer to " + id + " is another one"));
    }

    @Then("the claim whose proof cannot be read scores lower than before")
    public void scoresLower() {
        var latest = room().casebook().get(EDITOR, newest()).latest();
        var now = room().inForce().assess(latest.evidence(), latest.asOf(), Detail.FINDINGS);
        expect(now.score() < latest.verdict().score(), "It scores " + now.score());
    }

    @Then("answers given before can be given again, word for word")
    public void replays() {
        answers.keySet()
                .forEach(id -> expect(
                        room().casebook().filings().replay(EDITOR, id, 1).identical(),
                        "The answer to " + id + " is another one"));
    }

    @Then("it says what is wrong with it")
    public void tellsFaults() {
        expect(!last().preview().faults().isEmpty(), "It says that nothing is wrong");
    }

    @Then("nobody can publish it")
    public void cannotBePublished() {
        publishLast();
        expect(refusal instanceof FaultyDraft, "It was published");
    }

    @Then("it is refused, because the example {string} would fail")
    public void breaks(String example) {
        expect(
                refusal instanceof FaultyDraft fault
                        && fault.faults().stream().anyMatch(one -> one.contains(": " + example + ":")),
                "It is not refused for that, but: " + refusal);
    }

    @Then("it is refused, because other rules are in force by now")
    public void isBehind() {
        expect(refusal instanceof NotInForce, "It is not refused for that, but: " + refusal);
    }

    @Then("it can be moved onto them and published")
    public void move() {
        var behind = room().drafting().get(drafts.get(0));
        var onto = room().inForce().rulebook().version();
        var moved = room().drafting()
                .change(
                        ANALYST,
                        drafts.get(0),
                        null,
                        new Wish(behind.draft().name(), onto, behind.draft().numbers()));
        refusal = null;
        publish(moved);
        expect(refusal == null, "It is refused: " + (refusal == null ? "" : refusal.getMessage()));
    }

    private void keep(ClaimDraft told) {
        var id = "claim " + (answers.size() + 1);
        told.set("/id", id.replace(' ', '-'));
        var kept = room().casebook().file(EDITOR, told.claim(), null, Trigger.FILED);
        answers.put(kept.id(), new String(kept.latest().answer(), StandardCharsets.UTF_8));
    }

    private static ClaimDraft illegible() {
        var told = new ClaimDraft();
        told.add("/proofs", Map.of("kind", "screenshot", "legible", false));
        return told;
    }

    private String newest() {
        return List.copyOf(answers.keySet()).get(answers.size() - 1);
    }

    /** By the rules in force. */
    private String answer(String id) {
        var latest = room().casebook().get(EDITOR, id).latest();
        var answer = room().inForce().assess(latest.evidence(), latest.asOf(), Detail.FULL);
        return new String(AnswerWriter.bytes(answer), StandardCharsets.UTF_8);
    }

    private void draft(String number, int value) {
        var wish = new Wish("A draft", null, Map.of(number, Integer.toString(value)));
        drafts.add(room().drafting().make(ANALYST, wish).draft().id());
    }

    private Drafted last() {
        return room().drafting().get(drafts.get(drafts.size() - 1));
    }

    private void publish(Drafted drafted) {
        Draft draft = drafted.draft();
        try {
            room().drafting().publish(EDITOR, draft.id(), draft.revision(), REASON);
        } catch (FaultyDraft | NotInForce refused) {
            refusal = refused;
        }
    }

    /** Opened when it is needed: most scenarios tune nothing. */
    private Workroom room() {
        if (room == null) {
            room = new Workroom(world.rulebook());
        }
        return room;
    }

    private static long otherLines(String before, String after) {
        var old = before.lines().toList();
        var young = after.lines().toList();
        long other = Math.abs(old.size() - young.size());
        for (int line = 0; line < Math.min(old.size(), young.size()); line++) {
            other += old.get(line).equals(young.get(line)) ? 0 : 1;
        }
        return other;
    }
}
