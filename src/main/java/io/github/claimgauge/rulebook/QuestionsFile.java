package io.github.claimgauge.rulebook;

import io.github.claimgauge.claim.InvalidClaim;
import io.github.claimgauge.facts.Property;
import io.github.claimgauge.score.Question;
import io.github.claimgauge.score.Question.Answer;
import io.github.claimgauge.score.Question.Setting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** {@code questions.yaml} as it is written: a map from a question's id to the question. */
final class QuestionsFile extends LinkedHashMap<String, QuestionsFile.Entry> {

    private static final long serialVersionUID = 1L;

    record Entry(
            @Nullable String ask,
            @Nullable String how,
            @Nullable String pointer,
            @Nullable List<String> properties,
            @Nullable Map<String, JsonNode> answers,
            @Nullable Boolean matters,
            @Nullable Boolean mayChange) {}

    static List<Question> read(String text, List<RuleFault> faults) {
        var questions = new ArrayList<Question>();
        YamlReader.read(RulesFolder.QUESTIONS, text, QuestionsFile.class, faults)
                .ifPresent(file -> file.forEach((id, entry) -> question(id, entry, questions, faults)));
        return questions;
    }

    private static void question(String id, Entry entry, List<Question> questions, List<RuleFault> faults) {
        if (entry.ask == null
                || entry.how == null
                || entry.pointer == null
                || entry.properties == null
                || entry.answers == null
                || entry.answers.isEmpty()) {
            fault(faults, id + " must have ask, how, pointer, properties and answers");
            return;
        }
        entry.properties.stream()
                .filter(name -> Property.named(name).isEmpty())
                .forEach(name -> fault(faults, id + " answers a fact that does not exist (" + name + ")"));
        var answers = new ArrayList<Answer>();
        var pointer = entry.pointer;
        entry.answers.forEach((answer, value) -> answers.add(new Answer(answer, settings(pointer, value))));
        var question = new Question(
                id,
                entry.ask,
                entry.how,
                pointer,
                entry.properties,
                answers,
                Boolean.TRUE.equals(entry.matters),
                Boolean.TRUE.equals(entry.mayChange));
        try {
            Answers.compile(question);
            questions.add(question);
        } catch (JacksonException | InvalidClaim | IllegalArgumentException fault) {
            fault(faults, id + " has an answer that does not fit the claim at " + pointer);
        }
    }

    /** An object whose keys are all pointers sets each of them; any other value is set at the question's pointer. */
    private static List<Setting> settings(String pointer, JsonNode value) {
        if (value.isObject()
                && !value.isEmpty()
                && value.propertyNames().stream().allMatch(key -> key.startsWith("/"))) {
            return value.properties().stream()
                    .map(entry -> new Setting(entry.getKey(), entry.getValue().toString()))
                    .toList();
        }
        return List.of(new Setting(pointer, value.toString()));
    }

    private static void fault(List<RuleFault> faults, String message) {
        faults.add(new RuleFault(RulesFolder.QUESTIONS, 0, message));
    }
}
