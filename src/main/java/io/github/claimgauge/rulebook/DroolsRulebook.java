package io.github.claimgauge.rulebook;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.facts.Facts;
import io.github.claimgauge.rulebook.answer.Answers;
import io.github.claimgauge.rulebook.folder.RuleText;
import io.github.claimgauge.score.Detection;
import io.github.claimgauge.score.Judgement;
import io.github.claimgauge.score.Question;
import io.github.claimgauge.score.Question.Choice;
import io.github.claimgauge.score.Rule;
import io.github.claimgauge.score.Rulebook;
import io.github.claimgauge.score.Scale;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A rulebook whose rules the engine judges. */
final class DroolsRulebook implements Rulebook {

    private final List<RuleText> texts;
    private final List<Rule> rules;
    private final List<Question> questions;
    private final Scale scale;
    private final Sessions sessions;
    private final String version;
    private final Detection detection;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final Structure structure;

    DroolsRulebook(List<RuleText> texts, List<Question> questions, Scale scale, Sessions sessions) {
        this(texts, questions, scale, sessions, Structure.of(texts, questions));
    }

    private DroolsRulebook(
            List<RuleText> texts, List<Question> questions, Scale scale, Sessions sessions, Structure structure) {
        this.texts = texts;
        this.rules = texts.stream().map(RuleText::rule).toList();
        this.questions = questions;
        this.scale = scale;
        this.sessions = sessions;
        this.version = Version.of(texts, questions, scale);
        this.detection = Compiler.detection(texts);
        this.structure = structure;
        questions.forEach(question -> indexes.put(question.id(), indexes.size()));
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
        return structure.dependencies().questionsEntangledWith(question);
    }

    @Override
    public Judgement judge(Claim claim) {
        var facts = Facts.of(claim);
        sessions.judge(facts);
        return new DroolsJudgement(this, claim, facts);
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
        var alike = Structure.counting(weighed).equals(Structure.counting(texts))
                ? structure
                : Structure.of(weighed, questions);
        return new DroolsRulebook(weighed, questions, scale, sessions, alike);
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
        return structure.answers().get(question);
    }

    Conditions conditions() {
        return structure.conditions();
    }

    Dependencies dependencies() {
        return structure.dependencies();
    }

    Effects effects() {
        return structure.effects();
    }

    /** Questions that can be asked about this claim. */
    BitSet questionsArisingFrom(Claim claim) {
        var arising = new BitSet();
        for (int index = 0; index < questions.size(); index++) {
            arising.set(index, answers(index).isApplicableTo(claim));
        }
        return arising;
    }

    private Answers answers(Question question) {
        var index = indexes.get(question.id());
        if (index == null) {
            throw new IllegalArgumentException("There is no question " + question.id());
        }
        return answers(index);
    }
}
