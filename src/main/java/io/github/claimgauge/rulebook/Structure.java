package io.github.claimgauge.rulebook;

import io.github.claimgauge.rulebook.answer.Answers;
import io.github.claimgauge.rulebook.folder.RuleText;
import io.github.claimgauge.score.Question;
import java.util.BitSet;
import java.util.List;

/** What rules and questions have to do with each other. Of the weights it matters only which are none. */
record Structure(List<Answers> answers, Conditions conditions, Dependencies dependencies, Effects effects) {

    static Structure of(List<RuleText> rules, List<Question> questions) {
        var answers = questions.stream().map(Answers::compile).toList();
        var conditions = new Conditions(rules);
        var dependencies = new Dependencies(conditions, counting(rules), questions, answers);
        return new Structure(
                answers, conditions, dependencies, new Effects(questions, answers, conditions, dependencies));
    }

    /** The rules with points. */
    static BitSet counting(List<RuleText> rules) {
        return Ordinals.such(rules.size(), rule -> rules.get(rule).rule().points() != 0);
    }
}
