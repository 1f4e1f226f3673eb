package io.github.claimgauge.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.claim.Attack;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.json.Values;
import io.github.claimgauge.rulebook.folder.RulesFolder;
import io.github.claimgauge.score.Judgement;
import io.github.claimgauge.score.Question.Choice;
import io.github.claimgauge.score.Rule;
import io.github.claimgauge.score.Rule.Status;
import io.github.claimgauge.score.Rulebook;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever answers the questions that a rule waits for can make it hold: none waits for what nobody can say. */
final class ReachableRulesTest {

    private static final Rulebook RULEBOOK = Rulebooks.load(RulesFolder.bundled());

    /** Of a claim nearly nothing is known: at most that there is a picture, at which nobody has looked. */
    private static final List<Claim> CLAIMS = Arrays.stream(Attack.values())
            .flatMap(attack -> Stream.of("null", "[{\"kind\": \"screenshot\"}]").map(proofs -> claim(attack, proofs)))
            .toList();

    private static final int MOST_ANSWERS = 5;

    static Stream<Rule> rules() {
        return RULEBOOK.rules().stream().filter(rule -> rule.status() != Status.RETIRED);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void comeToHoldByAnswersToWhatTheyWaitFor(Rule rule) {
        int ordinal = RULEBOOK.rules().indexOf(rule);

        assertThat(CLAIMS).as(rule.id()).anyMatch(claim -> canHold(ordinal, claim, MOST_ANSWERS));
    }

    private static boolean canHold(int rule, Claim claim, int answers) {
        var judgement = RULEBOOK.judge(claim);
        return judgement.fired().get(rule)
                || answers > 0
                        && judgement.notAssessed().get(rule)
                        && judgement.questions(rule).stream()
                                .anyMatch(question -> canHold(rule, claim, judgement, question, answers - 1));
    }

    private static boolean canHold(int rule, Claim claim, Judgement judgement, int question, int answers) {
        return judgement.possibleAnswers(question).stream()
                .filter(answer -> judgement.given(question, answer).isPresent())
                .map(answer -> List.of(new Choice(RULEBOOK.questions().get(question), answer)))
                .anyMatch(choice -> canHold(rule, RULEBOOK.answered(claim, choice), answers));
    }

    private static Claim claim(Attack attack, String proofs) {
        var json = """
                {"actor": {"name": "A"}, "victim": {"name": "V", "country": "MY"}, "attack": "%s", "claimedAt": "2024-04-16",
                 "proofs": %s}""".formatted(attack, proofs);
        return Values.read(json.getBytes(StandardCharsets.UTF_8), Claim.class);
    }
}
