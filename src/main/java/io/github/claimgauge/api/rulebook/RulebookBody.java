package io.github.claimgauge.api.rulebook;

import io.github.claimgauge.casebook.renewal.Renewal;
import io.github.claimgauge.score.Question;
import io.github.claimgauge.score.Rule;
import io.github.claimgauge.score.Rulebook;
import io.github.claimgauge.score.Scale;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A rulebook as the API shows it. The component names are the JSON names.
 *
 * @param rules number of rules by status
 * @param questions number of questions
 * @param refused what is wrong with newer rules that were not put in force; empty if there are none
 * @param renewal how far it has come to judge the stored claims by it; null if that is not known, or not told to whoever asks
 */
record RulebookBody(
        String version,
        String name,
        String engine,
        int start,
        List<GroupBody> groups,
        List<BandBody> bands,
        Map<String, Double> thresholds,
        Map<String, Integer> rules,
        int questions,
        List<String> refused,
        @Nullable Renewal renewal) {

    /** Limits of a group, and how many rules it has that are not retired. */
    record GroupBody(String name, int floor, int ceiling, int rules) {}

    record BandBody(String name, String words, int from) {}

    static RulebookBody of(Rulebook rulebook, List<String> refused, @Nullable Renewal renewal) {
        var scale = rulebook.scale();
        return new RulebookBody(
                rulebook.version(),
                scale.name(),
                rulebook.engine(),
                scale.start(),
                scale.groups().stream()
                        .map(group -> of(group, rulebook.rules()))
                        .toList(),
                scale.bands().stream()
                        .map(band -> new BandBody(band.name(), band.words(), band.from()))
                        .toList(),
                new TreeMap<>(scale.thresholds()),
                byStatus(rulebook.rules()),
                rulebook.questions().size(),
                refused,
                renewal);
    }

    private static GroupBody of(Scale.Group group, List<Rule> rules) {
        var judged = rules.stream()
                .filter(rule -> rule.group().equals(group.name()) && rule.status() != Rule.Status.RETIRED)
                .count();
        return new GroupBody(group.name(), group.floor(), group.ceiling(), (int) judged);
    }

    private static Map<String, Integer> byStatus(List<Rule> rules) {
        var counts = new LinkedHashMap<String, Integer>();
        Arrays.stream(Rule.Status.values())
                .forEach(status -> counts.put(status.toString(), (int)
                        rules.stream().filter(rule -> rule.status() == status).count()));
        return counts;
    }

    /**
     * A rule as the API shows it.
     *
     * @param points what a finding adds: the weight, or 0 if the rule is on trial
     */
    record RuleBody(
            String id,
            String title,
            int weight,
            int points,
            String group,
            String aspect,
            String status,
            List<String> conditions,
            String reason,
            String why,
            String source,
            String blindspot,
            String location) {

        static RuleBody of(Rule rule) {
            return new RuleBody(
                    rule.id(),
                    rule.title(),
                    rule.weight(),
                    rule.points(),
                    rule.group(),
                    rule.aspect().toString(),
                    rule.status().toString(),
                    rule.conditions(),
                    rule.reason(),
                    rule.why(),
                    rule.source(),
                    rule.blindspot(),
                    rule.location());
        }
    }

    /**
     * A question as the API shows it.
     *
     * @param presupposes JSON pointer to what must be on record before it can be asked; null if nothing must
     */
    record QuestionBody(
            String id,
            String question,
            String how,
            String pointer,
            @Nullable String presupposes,
            List<String> properties,
            List<String> answers,
            boolean matters,
            boolean mayChange) {

        static QuestionBody of(Question question) {
            return new QuestionBody(
                    question.id(),
                    question.text(),
                    question.how(),
                    question.pointer(),
                    question.presupposes(),
                    question.properties(),
                    question.answers().stream().map(Question.Answer::id).toList(),
                    question.matters(),
                    question.mayChange());
        }
    }
}
