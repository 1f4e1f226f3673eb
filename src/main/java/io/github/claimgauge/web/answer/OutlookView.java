package io.github.claimgauge.web.answer;

import io.github.claimgauge.claim.Words;
import io.github.claimgauge.score.Assessment;
import io.github.claimgauge.score.Assessment.Outlook;
import io.github.claimgauge.score.Judgement.Unmet;
import io.github.claimgauge.score.Question;
import io.github.claimgauge.score.Rule;
import io.github.claimgauge.score.Rulebook;
import io.github.claimgauge.score.Scale;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What was not found, and what finding out could change.
 *
 * @param waiting by question
 */
public record OutlookView(
        Tone low,
        Tone high,
        List<CheckView> checks,
        List<FlipView> flips,
        List<SilentView> silent,
        List<WaitingView> waiting) {

    /** As many as one looks at without being asked. */
    private static final int FIRST = 5;

    /** What to find out first. */
    public List<CheckView> first() {
        return checks.subList(0, Math.min(FIRST, checks.size()));
    }

    public List<CheckView> further() {
        return checks.subList(first().size(), checks.size());
    }

    /** An open question, and where each answer leads. */
    public record CheckView(String id, String question, String how, int swing, List<AnswerChoice> answers) {}

    /** @param id as the question has it */
    public record AnswerChoice(String id, String words, Tone tone) {}

    /** The fewest answers that lead into another band. */
    public record FlipView(Tone to, List<ChangeView> changes) {}

    /** A question and the answer that it would have to get. */
    public record ChangeView(String question, String answer) {}

    /** A rule that does not hold, and what stands against it. */
    public record SilentView(String rule, String title, List<ConditionView> because) {}

    /** What a condition asks about, the value that it met, and the condition as the rule has it. */
    public record ConditionView(String meaning, String actual, String condition) {}

    /** An open question, and the rules that wait for its answer: titles by their ids. */
    public record WaitingView(String question, Map<String, String> rules) {}

    /** How many rules wait: one that waits for two answers counts once. */
    public long rulesWaiting() {
        return waiting.stream()
                .flatMap(one -> one.rules().keySet().stream())
                .distinct()
                .count();
    }

    static OutlookView of(Outlook outlook, Rulebook rulebook, Map<String, Rule> rules) {
        var scale = rulebook.scale();
        var questions = rulebook.questions().stream().collect(Collectors.toMap(Question::id, Function.identity()));
        return new OutlookView(
                Tone.of(outlook.low(), scale),
                Tone.of(outlook.high(), scale),
                outlook.nextChecks().stream().map(check -> check(check, scale)).toList(),
                outlook.flips().stream().map(flip -> flip(flip, scale)).toList(),
                outlook.silent().stream().map(silent -> silent(silent, rules)).toList(),
                waiting(outlook, questions, rules));
    }

    private static List<WaitingView> waiting(
            Outlook outlook, Map<String, Question> questions, Map<String, Rule> rules) {
        var waiting = new LinkedHashMap<String, Map<String, String>>();
        for (var one : outlook.notAssessed()) {
            var question = Objects.requireNonNull(questions.get(one.question())).text();
            waiting.computeIfAbsent(question, any -> new LinkedHashMap<>()).put(one.rule(), title(one.rule(), rules));
        }
        return waiting.entrySet().stream()
                .map(one -> new WaitingView(one.getKey(), one.getValue()))
                .toList();
    }

    private static CheckView check(Assessment.NextCheck check, Scale scale) {
        var question = check.question();
        return new CheckView(
                question.id(),
                question.text(),
                question.how(),
                check.swing(),
                check.answers().stream()
                        .map(answer -> new AnswerChoice(
                                answer.answer(), Words.of(answer.answer()), Tone.of(answer.score(), scale)))
                        .toList());
    }

    private static FlipView flip(Assessment.Flip flip, Scale scale) {
        return new FlipView(
                Tone.of(flip.score(), scale),
                flip.changes().stream()
                        .map(change -> new ChangeView(
                                change.question().text(),
                                Words.of(change.answer().id())))
                        .toList());
    }

    private static SilentView silent(Assessment.SilentRule silent, Map<String, Rule> rules) {
        return new SilentView(
                silent.rule(),
                title(silent.rule(), rules),
                silent.because().stream().map(OutlookView::condition).toList());
    }

    private static ConditionView condition(Unmet unmet) {
        return new ConditionView(Actual.meaning(unmet), Actual.of(unmet), unmet.condition());
    }

    private static String title(String id, Map<String, Rule> rules) {
        var rule = rules.get(id);
        return rule == null ? id : rule.title();
    }
}
