package io.github.claimgauge.rulebook.folder;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.InvalidInput;
import io.github.claimgauge.facts.Property;
import io.github.claimgauge.json.Values;
import io.github.claimgauge.rulebook.answer.Answers;
import io.github.claimgauge.score.Question;
import io.github.claimgauge.score.Question.Answer;
import io.github.claimgauge.score.Question.Setting;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** {@code questions.yaml} as it is written: a map from a question's id to the question. */
final class QuestionsFile extends LinkedHashMap<String, QuestionsFile.@Nullable Entry> {

    private static final long serialVersionUID = 1L;

    record Entry(
            @Nullable String ask,
            @Nullable String how,
            @Nullable String pointer,
            @Nullable String presupposes,
            @Nullable List<String> properties,
            @Nullable Map<String, JsonNode> answers,
            @Nullable Boolean matters,
            @Nullable Boolean mayChange,
            @Nullable List<String> early) {

        private boolean isEarly(String answer) {
            return early != null && early.contains(answer);
        }
    }

    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9_]{0,59}");
    private static final Pattern POINTER = Pattern.compile("(?:/[^/]+)+");

    /** Nearly nothing is known of it, but everything can be asked. */
    private static final String BLANK = """
            {"attack": "data_breach", "claimedAt": "2024-04-16", "actor": {"name": "A", "record": {}},
             "victim": {"name": "V", "country": "DE", "sector": "finance"}, "channel": {}, "followUpChannels": [{}],
             "proofs": [{"kind": "full_dump"}], "claimed": {}, "victimResponse": {"kind": "denied"}}""";

    static List<Question> read(String text, List<RuleFault> faults) {
        var blank = (Claim) Values.read(BLANK, Claim.class);
        var questions = new ArrayList<Question>();
        var reading = YamlReader.read(RulesFolder.QUESTIONS, text, QuestionsFile.class, faults);
        if (reading.value() == null) {
            return questions;
        }
        reading.value().forEach((id, entry) -> {
            if (reading.isMisread(id)) {
                return;
            }
            var messages = new ArrayList<String>();
            question(id, entry, blank, messages).ifPresent(questions::add);
            int line = messages.isEmpty() ? 0 : YamlReader.lineOf(text, id);
            messages.forEach(message -> faults.add(new RuleFault(RulesFolder.QUESTIONS, line, id + " " + message)));
        });
        return questions;
    }

    private static Optional<Question> question(String id, @Nullable Entry entry, Claim blank, List<String> faults) {
        if (entry == null
                || entry.ask == null
                || entry.how == null
                || entry.pointer == null
                || entry.properties == null
                || entry.properties.isEmpty()
                || entry.answers == null
                || entry.answers.isEmpty()) {
            faults.add("must have ask, how, pointer, properties and answers");
            return Optional.empty();
        }
        checkPlace(id, entry.pointer, entry.presupposes, faults);
        checkFacts(entry.properties, faults);
        checkAnswers(entry.answers.keySet(), entry.early, faults);
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        var question = new Question(
                id,
                entry.ask,
                entry.how,
                entry.pointer,
                entry.presupposes,
                entry.properties,
                List.of(),
                Boolean.TRUE.equals(entry.matters),
                Boolean.TRUE.equals(entry.mayChange));
        var answers = new ArrayList<Answer>();
        entry.answers.forEach(
                (name, value) -> answers.add(new Answer(name, settings(entry.pointer, value), entry.isEarly(name))));
        for (var answer : answers) {
            check(
                    faults,
                    fits(answer, question, blank),
                    "has an answer that does not fit the claim at " + entry.pointer + " (" + answer.id() + ")");
        }
        return Optional.of(question.with(answers));
    }

    private static void checkPlace(String id, String pointer, @Nullable String presupposes, List<String> faults) {
        check(faults, Metadata.ID.matcher(id).matches(), "must be named group.topic, in lower snake case");
        check(faults, POINTER.matcher(pointer).matches(), "must have a pointer that begins with /");
        check(
                faults,
                presupposes == null || Answers.isPlace(presupposes),
                "presupposes what no claim has (" + presupposes + ")");
    }

    private static void checkFacts(List<String> properties, List<String> faults) {
        for (var name : properties) {
            check(
                    faults,
                    name != null && Property.named(name).isPresent(),
                    "answers a fact that does not exist (" + name + ")\nMaybe look it up in rules/FACTS.md");
        }
    }

    private static void checkAnswers(Set<String> answers, @Nullable List<String> early, List<String> faults) {
        for (var answer : answers) {
            check(
                    faults,
                    WORD.matcher(answer).matches(),
                    "has an answer that is no word in lower snake case (" + answer + ")");
        }
        for (var answer : early == null ? List.<String>of() : early) {
            check(faults, answers.contains(answer), "has no answer that it names as early (" + answer + ")");
        }
    }

    private static boolean fits(Answer answer, Question question, Claim blank) {
        try {
            Answers.compile(question.with(List.of(answer))).fillIn(blank, answer);
            return true;
        } catch (JacksonException | InvalidInput | IllegalArgumentException | DateTimeException fault) {
            return false;
        }
    }

    private static void check(List<String> faults, boolean holds, String message) {
        if (!holds) {
            faults.add(message);
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
}
