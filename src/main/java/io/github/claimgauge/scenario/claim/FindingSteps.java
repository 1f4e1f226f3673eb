package io.github.claimgauge.scenario.claim;

import static io.github.claimgauge.scenario.claim.World.expect;

import io.cucumber.java.Before;
import io.cucumber.java.ParameterType;
import io.cucumber.java.Scenario;
import io.cucumber.java.en.Then;
import io.github.claimgauge.score.Assessment.Finding;
import io.github.claimgauge.score.Judgement.Unmet;
import io.github.claimgauge.score.Question;
import io.github.claimgauge.score.Rule;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What one rule says of the claim: "the finding" is that of the rule that the scenario is tagged with. */
public final class FindingSteps {

    private final World world;

    public FindingSteps(World world) {
        this.world = world;
    }

    @Before
    public void subject(Scenario scenario) {
        scenario.getSourceTagNames().stream()
                .flatMap(tag -> world.rulebook().rule(tag.substring(1)).stream())
                .findFirst()
                .ifPresent(world::about);
    }

    /** A rule, by its title or as the subject of the scenario. */
    @ParameterType("the finding|\"[^\"]+\"")
    public Rule finding(String words) {
        if (!words.startsWith("\"")) {
            return world.subject();
        }
        var title = words.substring(1, words.length() - 1);
        return world.rulebook().rules().stream()
                .filter(rule -> rule.title().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No rule has the title “" + title + "”"));
    }

    @Then("{finding} speaks for the claim")
    public void speaksFor(Rule rule) {
        isReported(rule);
        expect(rule.weight() > 0, "“" + rule.title() + "” is reported, but speaks against the claim");
    }

    @Then("{finding} speaks against the claim")
    public void speaksAgainst(Rule rule) {
        isReported(rule);
        expect(rule.weight() < 0, "“" + rule.title() + "” is reported, but speaks for the claim");
    }

    @Then("{finding} is reported")
    public void isReported(Rule rule) {
        expect(reported(rule).isPresent(), "“" + rule.title() + "” is not reported: it " + state(rule));
    }

    @Then("the reason says {string}")
    public void reason(String words) {
        reason(world.subject(), words);
    }

    @Then("the reason of {finding} says {string}")
    public void reason(Rule rule, String words) {
        var reason = reported(rule).map(Finding::reason).orElse(state(rule));
        expect(reason.contains(words), "The reason of “" + rule.title() + "” is: " + reason);
    }

    @Then("{finding} stays silent")
    public void staysSilent(Rule rule) {
        expect(!unmet(rule).isEmpty(), "“" + rule.title() + "” is not silent: it " + state(rule));
    }

    @Then("{finding} stays silent because the answer is {string}")
    public void staysSilent(Rule rule, String answer) {
        staysSilent(rule);
        var answers = unmet(rule).stream()
                .map(Unmet::actual)
                .filter(Objects::nonNull)
                .map(Words::spoken)
                .toList();
        expect(answers.contains(answer), "“" + rule.title() + "” is silent because the answer is " + answers);
    }

    @Then("{finding} waits for the answer to {string}")
    public void waits(Rule rule, String question) {
        var questions = questions(rule);
        expect(questions.contains(question), "“" + rule.title() + "” " + state(rule));
    }

    private Optional<Finding> reported(Rule rule) {
        return world.last().assessment().findings().stream()
                .filter(finding -> finding.rule().id().equals(rule.id()))
                .findFirst();
    }

    private List<Unmet> unmet(Rule rule) {
        var judgement = world.last().judgement();
        return judgement.silent().get(ordinal(rule)) ? judgement.because(ordinal(rule)) : List.of();
    }

    /** The questions that the rule waits for; none if it was judged. */
    private List<String> questions(Rule rule) {
        var judgement = world.last().judgement();
        return judgement.notAssessed().get(ordinal(rule))
                ? judgement.questions(ordinal(rule)).stream()
                        .mapToObj(world.rulebook().questions()::get)
                        .map(Question::text)
                        .toList()
                : List.of();
    }

    private int ordinal(Rule rule) {
        return world.rulebook().rules().stream().map(Rule::id).toList().indexOf(rule.id());
    }

    private String state(Rule rule) {
        if (reported(rule).isPresent()) {
            return "is reported";
        }
        var questions = questions(rule);
        if (!questions.isEmpty()) {
            return "waits for the answer to " + questions;
        }
        if (rule.status() == Rule.Status.RETIRED) {
            return "is retired\nMaybe its examples should go";
        }
        return unmet(rule).isEmpty() ? "is not judged" : "is silent because of " + unmet(rule);
    }
}
