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
import org.jspecify.annotations.Nullable;

/**
 * What answers do to conditions, where they do the same to every claim: such an answer sets one place, always to the same
 * value, and whatever it settles depends on that place alone.
 */
final class Effects {

    private static final Claim ANY = Values.read("""
            {"actor": {"name": "any"}, "victim": {"name": "any"}, "attack": "wiper", "claimedAt": "2000"}
            """.getBytes(StandardCharsets.UTF_8), Claim.class);

    private final List<Map<String, BitSet>> met = new ArrayList<>();

    Effects(List<Question> questions, List<Answers> answers, Dependencies dependencies) {
        for (int question = 0; question < questions.size(); question++) {
            met.add(new HashMap<>());
            for (var answer : questions.get(question).answers()) {
                if (isTheSameForAll(questions.get(question), answer)) {
                    var settled = Facts.of(answers.get(question).fillIn(ANY, answer));
                    met.get(question).put(answer.id(), dependencies.met(question, settled));
                }
            }
        }
    }

    private static boolean isTheSameForAll(Question question, Answer answer) {
        var place = question.pointer();
        return answer.sets().size() == 1
                && answer.sets().get(0).pointer().equals(place)
                && !answer.sets().get(0).json().contains("$")
                && question.properties().stream().allMatch(property -> dependsOn(place, property));
    }

    private static boolean dependsOn(String place, String property) {
        return (Property.named(property).orElseThrow().from() + "/").startsWith(place + "/");
    }

    /** The conditions that are met once the answer is given, of those that it settles; null if that depends on the claim. */
    @Nullable
    BitSet met(int question, Answer answer) {
        return met.get(question).get(answer.id());
    }
}
