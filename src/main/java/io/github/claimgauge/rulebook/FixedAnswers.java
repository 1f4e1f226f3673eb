package io.github.claimgauge.rulebook;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.facts.Facts;
import io.github.claimgauge.facts.Property;
import io.github.claimgauge.json.Values;
import io.github.claimgauge.rulebook.answer.Answers;
import io.github.claimgauge.score.Question;
import io.github.claimgauge.score.Question.Answer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Answers that do the same to every claim, and what they do to conditions. Such an answer sets one place, always to the same
 * value, and whatever it settles depends on that place alone.
 */
final class FixedAnswers {

    private static final Claim ANY = Values.read("""
            {"actor": {"name": "any"}, "victim": {"name": "any"}, "attack": "wiper", "claimedAt": "2000"}
            """.getBytes(StandardCharsets.UTF_8), Claim.class);

    private final List<Map<String, BitSet>> outcomes = new ArrayList<>();

    FixedAnswers(List<Question> questions, List<Answers> answers, Conditions conditions, Dependencies dependencies) {
        for (int question = 0; question < questions.size(); question++) {
            outcomes.add(new HashMap<>());
            for (var answer : questions.get(question).answers()) {
                if (isFixed(answer, answers.get(question), questions.get(question))) {
                    var settled = Facts.of(answers.get(question).fillIn(ANY, answer));
                    outcomes.get(question)
                            .put(answer.id(), conditions.metAmong(dependencies.conditionsSettledBy(question), settled));
                }
            }
        }
    }

    private static boolean isFixed(Answer answer, Answers answers, Question question) {
        var place = question.pointer();
        return answer.sets().size() == 1
                && answer.sets().get(0).pointer().equals(place)
                && !answers.isMadeFromTheClaim(answer)
                && question.properties().stream().allMatch(property -> dependsOn(place, property));
    }

    private static boolean dependsOn(String place, String property) {
        return (Property.named(property).orElseThrow().from() + "/").startsWith(place + "/");
    }

    /** Which of the conditions that the answer settles it meets; empty if that depends on the claim. */
    Optional<BitSet> outcome(int question, Answer answer) {
        return Optional.ofNullable(outcomes.get(question).get(answer.id()));
    }
}
