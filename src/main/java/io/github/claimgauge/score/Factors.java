package io.github.claimgauge.score;

import io.github.claimgauge.score.Factor.Move;
import io.github.claimgauge.score.Question.Answer;
import io.github.claimgauge.score.Question.Choice;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Splits the questions about one claim into factors that do not influence each other, and judges each one's moves. */
final class Factors {

    private final Rulebook rulebook;
    private final Balance balance;
    private final Judgement judgement;
    private final BitSet open;
    private final int[] sums;

    private Factors(Rulebook rulebook, Balance balance, Judgement judgement, BitSet open) {
        this.rulebook = rulebook;
        this.balance = balance;
        this.judgement = judgement;
        this.open = open;
        this.sums = balance.sums(judgement.fired());
    }

    /** Factors of all questions that are open, or whose known answer may still change. */
    static List<Factor> of(Rulebook rulebook, Balance balance, Judgement judgement, BitSet open) {
        var factors = new Factors(rulebook, balance, judgement, open);
        return factors.split().stream().map(factors::factor).toList();
    }

    private Collection<List<Integer>> split() {
        int[] root = IntStream.range(0, rulebook.questions().size()).toArray();
        for (var pair : rulebook.entangled()) {
            if (isInPlay(pair.one()) && isInPlay(pair.other())) {
                int one = rootOf(root, pair.one());
                int other = rootOf(root, pair.other());
                root[Math.max(one, other)] = Math.min(one, other);
            }
        }
        var members = new TreeMap<Integer, List<Integer>>();
        for (int question = 0; question < root.length; question++) {
            if (isInPlay(question)) {
                members.computeIfAbsent(rootOf(root, question), first -> new ArrayList<>())
                        .add(question);
            }
        }
        return members.values();
    }

    private static int rootOf(int[] root, int question) {
        return root[question] == question ? question : rootOf(root, root[question]);
    }

    private boolean isInPlay(int question) {
        return judgement.applicable().get(question)
                && (open.get(question) || rulebook.questions().get(question).mayChange());
    }

    private Factor factor(List<Integer> members) {
        var questions = members.stream().map(rulebook.questions()::get).toList();
        var combinations = new ArrayList<List<Choice>>();
        combinations.add(List.of());
        for (int member : members) {
            for (var fewer : List.copyOf(combinations)) {
                answers(member).forEach(answer -> combinations.add(with(fewer, member, answer)));
            }
        }
        return new Factor(
                questions,
                combinations.stream()
                        .skip(1)
                        .sorted(Comparator.comparingInt(List::size))
                        .map(choices -> new Move(choices, gains(choices)))
                        .toList());
    }

    /** What is already known can only be added to, unless the answer replaces the whole of it. */
    private List<Answer> answers(int question) {
        var answers = rulebook.questions().get(question).answers();
        return open.get(question) || answers.stream().noneMatch(Answer::adds)
                ? answers
                : answers.stream().filter(Answer::adds).toList();
    }

    private List<Choice> with(List<Choice> choices, int question, Answer answer) {
        var more = new ArrayList<>(choices);
        more.add(new Choice(rulebook.questions().get(question), answer));
        return more;
    }

    private int[] gains(List<Choice> choices) {
        var gains = balance.sums(judgement.firedGiven(choices));
        for (int group = 0; group < gains.length; group++) {
            gains[group] -= sums[group];
        }
        return gains;
    }
}
