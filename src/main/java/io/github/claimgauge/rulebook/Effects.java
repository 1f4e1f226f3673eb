package io.github.claimgauge.rulebook;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.facts.Facts;
import io.github.claimgauge.facts.Property;
import io.github.claimgauge.json.Values;
import io.github.claimgauge.rulebook.answer.Answers;
import io.github.claimgauge.score.Question;
import io.github.claimgauge.score.Question.Answer;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What answers do to conditions: which they settle, and how, as far as that is the same for every claim. */
final class Effects {

    private static final Claim ANY = Values.read("""
            {"actor": {"name": "any"}, "victim": {"name": "any"}, "attack": "wiper", "claimedAt": "2000"}
            """.getBytes(StandardCharsets.UTF_8), Claim.class);

    /** As JSON: no, and none. */
    private static final Set<String> DENIALS = Set.of("false", "[]");

    private final List<Question> questions;
    private final List<Answers> answers;
    private final Conditions conditions;
    private final Dependencies dependencies;
    private final List<Map<String, Effect>> effects;

    Effects(List<Question> questions, List<Answers> answers, Conditions conditions, Dependencies dependencies) {
        this.questions = questions;
        this.answers = answers;
        this.conditions = conditions;
        this.dependencies = dependencies;
        this.effects = IntStream.range(0, questions.size())
                .mapToObj(this::effectsOfAnswersTo)
                .toList();
    }

    /**
     * What an answer does. The caller must not change it.
     *
     * @param settled conditions that it can make met or not met
     * @param met those of them that are met after it, if they are the same whatever else the claim says; null if not
     * @param apart questions whose answers settle none of these conditions, and set no place that this one depends on
     */
    record Effect(BitSet settled, @Nullable BitSet met, BitSet apart) {

        /** Whether no answer to another question bears upon it. */
        boolean isAlone(int questions) {
            return apart.cardinality() == questions - 1;
        }
    }

    Effect of(int question, Answer answer) {
        return Objects.requireNonNull(effects.get(question).get(answer.id()));
    }

    private Map<String, Effect> effectsOfAnswersTo(int question) {
        var byAnswer = new HashMap<String, Effect>();
        questions.get(question).answers().forEach(answer -> byAnswer.put(answer.id(), effect(question, answer)));
        return byAnswer;
    }

    private Effect effect(int question, Answer answer) {
        var place = questions.get(question).pointer();
        boolean constant = isConstant(question, answer);
        boolean denies = constant && DENIALS.contains(answer.sets().get(0).json());
        var changed = questions.get(question).properties().stream()
                .map(property -> Property.named(property).orElseThrow())
                .filter(property -> !(denies && property.unless().contains(place)))
                .toList();
        var settled = conditions.on(
                changed.stream().map(Property::name).toList(),
                questions.get(question).places());
        boolean fixed = constant && changed.stream().allMatch(property -> isSettledBy(place, denies, property));
        var met = fixed
                ? conditions.metAmong(settled, Facts.of(answers.get(question).fillIn(ANY, answer)))
                : null;
        return new Effect(settled, met, dependencies.questionsApartFrom(question, settled));
    }

    /** Whether it sets nothing but the question's own place, always to the same. */
    private boolean isConstant(int question, Answer answer) {
        return answer.sets().size() == 1
                && answer.sets().get(0).pointer().equals(questions.get(question).pointer())
                && !answers.get(question).isMadeFromTheClaim(answer);
    }

    private static boolean isSettledBy(String place, boolean denies, Property property) {
        return (property.from() + "/").startsWith(place + "/")
                || property.decidedBy().equals(place)
                || !denies && property.unless().contains(place);
    }
}
