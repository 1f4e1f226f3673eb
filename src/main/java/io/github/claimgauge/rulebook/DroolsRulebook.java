package io.github.claimgauge.rulebook;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.facts.Facts;
import io.github.claimgauge.facts.Property;
import io.github.claimgauge.rulebook.answer.Answers;
import io.github.claimgauge.rulebook.folder.RuleText;
import io.github.claimgauge.score.Detection;
import io.github.claimgauge.score.Judgement;
import io.github.claimgauge.score.Question;
import io.github.claimgauge.score.Question.Answer;
import io.github.claimgauge.score.Question.Choice;
import io.github.claimgauge.score.Rule;
import io.github.claimgauge.score.Rulebook;
import io.github.claimgauge.score.Scale;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A rulebook whose rules the engine judges. */
final class DroolsRulebook implements Rulebook {

    private final List<RuleText> texts;
    private final List<Rule> rules;
    private final List<Question> questions;
    private final Scale scale;
    private final Sessions sessions;
    private final String version;
    private final Detection detection;
    private final List<Answers> answers;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final List<BitSet> answering =
            Property.all().stream().map(property -> new BitSet()).toList();
    private final List<BitSet> reading = new ArrayList<>();
    private final List<BitSet> entangled = new ArrayList<>();
    private final List<Map<String, Effect>> effects = new ArrayList<>();

    DroolsRulebook(List<RuleText> texts, List<Question> questions, Scale scale, Sessions sessions) {
        this.texts = texts;
        this.rules = texts.stream().map(RuleText::rule).toList();
        this.questions = questions;
        this.scale = scale;
        this.sessions = sessions;
        this.version = Version.of(texts, questions, scale);
        this.detection = Compiler.detection(texts);
        this.answers = questions.stream().map(Answers::compile).toList();
        for (int index = 0; index < questions.size(); index++) {
            indexes.put(questions.get(index).id(), index);
            for (var property : questions.get(index).properties()) {
                answering.get(Property.named(property).orElseThrow().ordinal()).set(index);
            }
            reading.add(rulesReading(questions.get(index).properties()));
            effects.add(Effect.of(questions.get(index), answers.get(index), texts, reading.get(index)));
        }
        for (int index = 0; index < questions.size(); index++) {
            entangled.add(entangled(index));
        }
    }

    private BitSet rulesReading(List<String> properties) {
        var found = new BitSet();
        for (int rule = 0; rule < texts.size(); rule++) {
            var text = texts.get(rule);
            if (text.isJudged()
                    && text.conditions().stream()
                            .anyMatch(condition ->
                                    properties.contains(condition.property().name()))) {
                found.set(rule);
            }
        }
        return found;
    }

    /** What a rule without points finds changes no sum, so it ties no questions together. */
    private BitSet entangled(int question) {
        var counting = (BitSet) reading.get(question).clone();
        reading.get(question).stream()
                .filter(rule -> rules.get(rule).points() == 0)
                .forEach(counting::clear);
        var entangled = new BitSet();
        for (int other = 0; other < questions.size(); other++) {
            entangled.set(other, other != question && counting.intersects(reading.get(other)));
        }
        return entangled;
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public String engine() {
        return Version.ENGINE;
    }

    @Override
    public Detection detection() {
        return detection;
    }

    @Override
    public Scale scale() {
        return scale;
    }

    @Override
    public List<Rule> rules() {
        return rules;
    }

    @Override
    public List<Question> questions() {
        return questions;
    }

    @Override
    public BitSet entangledWith(int question) {
        return entangled.get(question);
    }

    @Override
    public Judgement judge(Claim claim) {
        var facts = Facts.of(claim);
        sessions.judge(facts);
        return DroolsJudgement.of(this, claim, facts);
    }

    @Override
    public Rulebook weighing(Map<String, Integer> weights) {
        var known = rules.stream().map(Rule::id).collect(Collectors.toSet());
        var unknown = weights.keySet().stream()
                .filter(id -> !known.contains(id))
                .sorted()
                .toList();
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("There is no rule " + String.join(", ", unknown));
        }
        var weighed = texts.stream()
                .map(text -> weights.containsKey(text.rule().id())
                        ? text.with(text.rule().weighing(weights.get(text.rule().id())))
                        : text)
                .toList();
        return new DroolsRulebook(weighed, questions, scale, sessions);
    }

    @Override
    public Claim answered(Claim claim, List<Choice> choices) {
        var answered = claim;
        for (var choice : choices) {
            answered = answers(choice.question()).fillIn(answered, choice.answer());
        }
        return answered;
    }

    /** What judges by these rules, if to the engine they are the same as its own. */
    Optional<Sessions> sessionsFor(List<RuleText> others) {
        return Compiler.print(others).equals(Compiler.print(texts)) ? Optional.of(sessions) : Optional.empty();
    }

    List<RuleText> texts() {
        return texts;
    }

    Answers answers(int question) {
        return answers.get(question);
    }

    /** What an answer does to every claim; null if that depends on the claim. */
    @Nullable
    Effect effect(int question, Answer answer) {
        return effects.get(question).get(answer.id());
    }

    /** Judged rules with a condition on what an answer to this question changes. */
    BitSet rulesReading(int question) {
        return reading.get(question);
    }

    BitSet questionsAnswering(Property property) {
        return answering.get(property.ordinal());
    }

    /** Questions that can be asked about this claim. */
    BitSet questionsArisingFrom(Claim claim) {
        var arising = new BitSet();
        for (int index = 0; index < answers.size(); index++) {
            arising.set(index, answers.get(index).isApplicableTo(claim));
        }
        return arising;
    }

    private Answers answers(Question question) {
        var index = indexes.get(question.id());
        if (index == null) {
            throw new IllegalArgumentException("There is no question " + question.id());
        }
        return answers.get(index);
    }
}
