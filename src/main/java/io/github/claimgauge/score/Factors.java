package io.github.claimgauge.score;

import io.github.claimgauge.score.Factor.Member;
import io.github.claimgauge.score.Question.Answer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Splits questions about one claim into factors that do not influence each other. */
final class Factors {

    private final Rulebook rulebook;
    private final Balance balance;
    private final Judgement judgement;
    private final Map<Integer, Factor> known = new HashMap<>();

    Factors(Rulebook rulebook, Balance balance, Judgement judgement) {
        this.rulebook = rulebook;
        this.balance = balance;
        this.judgement = judgement;
    }

    /** The factors of these questions, in the order of their first questions. */
    List<Factor> of(BitSet questions) {
        var factors = new ArrayList<Factor>();
        var left = (BitSet) questions.clone();
        while (!left.isEmpty()) {
            var members = connected(left.nextSetBit(0), questions);
            left.andNot(members);
            factors.add(factor(members));
        }
        return factors;
    }

    /** One that was made before, with what it knows, if it is of the same questions. */
    private Factor factor(BitSet questions) {
        int first = questions.nextSetBit(0);
        var before = known.get(first);
        if (before != null && before.members().size() == questions.cardinality()) {
            return before;
        }
        var factor = make(questions);
        known.put(first, factor);
        return factor;
    }

    private BitSet connected(int question, BitSet questions) {
        var connected = new BitSet();
        var pending = new BitSet();
        pending.set(question);
        while (!pending.isEmpty()) {
            int one = pending.nextSetBit(0);
            connected.set(one);
            pending.or(rulebook.entangledWith(one));
            pending.and(questions);
            pending.andNot(connected);
        }
        return connected;
    }

    private Factor make(BitSet questions) {
        int[] ordinals = questions.stream().toArray();
        var members = new ArrayList<Member>();
        for (int at = 0; at < ordinals.length; at++) {
            var answers = judgement.possibleAnswers(ordinals[at]);
            members.add(new Member(
                    ordinals[at],
                    rulebook.questions().get(ordinals[at]),
                    answers,
                    idle(ordinals[at], answers),
                    before(at, ordinals, at + 1),
                    before(at, ordinals, ordinals.length)));
        }
        return new Factor(balance, judgement, members);
    }

    private BitSet idle(int question, List<Answer> answers) {
        var idle = new BitSet();
        for (int answer = 0; answer < answers.size(); answer++) {
            idle.set(answer, judgement.isIdle(question, answers.get(answer)));
        }
        return idle;
    }

    /** Which of the members before {@code at} are entangled with one of those from there to {@code end}. */
    private BitSet before(int at, int[] ordinals, int end) {
        var before = new BitSet();
        for (int other = 0; other < at; other++) {
            for (int member = at; member < end; member++) {
                if (rulebook.entangledWith(ordinals[member]).get(ordinals[other])) {
                    before.set(other);
                }
            }
        }
        return before;
    }
}
